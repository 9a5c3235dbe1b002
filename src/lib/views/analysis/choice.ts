import { aggregates, type Aggregate, type PivotPlan } from '../../analysis/pivot-plan.ts';
import { readSteps, type Step } from '../../analysis/steps.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import type { County } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';

/** Levels of regions, as the table of regions names them. */
export const levels = [
	'country',
	'state',
	'government-district',
	'district',
	'municipality'
] as const;

/** Why a pivot has no chart. */
export type NoChart = 'many' | 'shape' | 'few';

/** What the address says: a statement, what a pivot lays out, what steps make of a table, or what a histogram shows. */
export const analysisSpecs = {
	sql: { kind: 'text', param: 'sql' },
	from: { kind: 'text', param: 'von' },
	steps: { kind: 'text', param: 'schritte' },
	spread: { kind: 'text', param: 'verteilung' },
	table: { kind: 'text', param: 'tabelle' },
	indicator: { kind: 'text', param: 'kennzahl' },
	measure: { kind: 'text', param: 'wert' },
	rows: { kind: 'text', param: 'zeilen' },
	columns: { kind: 'text', param: 'spalten' },
	aggregate: { kind: 'one', param: 'rechnen', values: aggregates, initial: 'one' },
	level: { kind: 'one', param: 'ebene', values: ['', ...levels], initial: '' },
	filters: { kind: 'text', param: 'nur' }
} as const satisfies FilterSpecs;

/** Choices of the page as they stand in the address. */
export type Chosen = FilterValues<typeof analysisSpecs>;

/** The part of them that a pivot lays out. */
export type LaidChoice = Omit<Chosen, 'sql' | 'from' | 'steps' | 'spread'>;

/** A plan as it stands in the address; without one, a table of which nothing is chosen yet. */
export const laidChoice = (table: string, plan?: PivotPlan): LaidChoice => ({
	...{ table, indicator: '', measure: '', rows: '', columns: '', aggregate: 'one', level: '' },
	...plan,
	filters: plan ? filtersText(plan.filters) : ''
});

/** Filters as a text: "region:06,06436;sex:total". */
export const filtersText = (filters: PivotPlan['filters']): string =>
	Object.entries(filters)
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => `${name}:${values.map(encodeURIComponent).join(',')}`)
		.join(';');

/** Such a text read again; what cannot be read is left out. */
export function readFilters(text: string): Record<string, string[]> {
	const parts = text.split(';').map((part) => /^(\w+):(.*)$/.exec(part));
	return Object.fromEntries(
		parts.flatMap((found) => {
			const [, name = '', values = ''] = found ?? [];
			return name === '' ? [] : [[name, values.split(',').map(decoded)]];
		})
	);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Where a pivot begins: what the county's rate was, beside state and country. */
export const openingTable = 'labour_market';
const opening = ({ region, state, country }: Home): Partial<PivotPlan> => ({
	indicator: 'unemployment_rate_all',
	rows: 'period',
	columns: 'region',
	filters: { region: [region, state, country] }
});

type Home = Pick<County, 'region' | 'state' | 'country'>;

/** Table and steps of an address; without, how the county's rate changed, beside state and country. Steps that cannot be read are undefined. */
export function stepsOf(
	{ from, steps }: Pick<Chosen, 'from' | 'steps'>,
	{ region, state, country }: Home,
	locale: Locale
): { from: string; steps: readonly Step[] | undefined } {
	if (from !== '' || steps !== '') return { from, steps: readSteps(steps) };
	return {
		from: openingTable,
		steps: [
			{ do: 'keep', column: 'indicator', values: ['unemployment_rate_all'] },
			{ do: 'keep', column: 'region', values: [region, state, country] },
			{ do: 'window', look: 'change', of: 'value', order: 'period', within: ['region'] },
			{ do: 'join', table: 'regions', on: 'region', take: [`name_${locale}`] },
			{ do: 'join', table: 'indicators', on: 'indicator', take: ['unit'] }
		]
	};
}

/** What a choice lays out of a table; what does not fit the table becomes what does. */
export function planOf(chosen: LaidChoice, table: DeskTable, county: Home): PivotPlan {
	const isOpening = chosen.table === '' && table.name === openingTable;
	const start = isOpening ? opening(county) : {};
	const names = (role: string) =>
		table.columns.filter((own) => own.role === role).map(({ name }) => name);
	const dimensions = names('dimension').filter(
		(name) => table.indicators.length === 0 || name !== 'indicator'
	);
	const pick = (wanted: string | undefined, among: readonly string[], other = '') =>
		wanted !== undefined && among.includes(wanted) ? wanted : other;
	const ids = table.indicators.map(({ id }) => id);
	// A table of numbers alone is one row.
	const rows = pick(chosen.rows || start.rows, dimensions, dimensions[0] ?? '');
	const columns = pick(chosen.columns || start.columns, dimensions);
	const filters = chosen.filters === '' ? (start.filters ?? {}) : readFilters(chosen.filters);
	return {
		indicator: pick(chosen.indicator || start.indicator, ids, ids[0]),
		measure: ids.length > 0 ? 'value' : pick(chosen.measure, names('measure')),
		rows,
		columns: columns === rows ? '' : columns,
		aggregate: pick(chosen.aggregate, aggregates, 'one') as Aggregate,
		level: table.columns.some(({ name }) => name === 'region') ? chosen.level : '',
		filters: Object.fromEntries(
			Object.entries(filters).filter(([name]) => table.columns.some((own) => own.name === name))
		)
	};
}
