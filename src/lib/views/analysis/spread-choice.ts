import type { PivotPlan } from '../../analysis/pivot-plan.ts';
import { edgeOf, whole, type Bins, type Brush } from '../../analysis/spread.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import type { County } from '../../core/county.ts';
import {
	filtersText,
	laidChoice,
	levels,
	openingTable,
	planOf,
	readFilters,
	type LaidChoice
} from './choice.ts';

/** What a histogram shows, and the numbers its choice lies between; without, all of them. */
export interface SpreadChoice {
	laid: LaidChoice;
	range?: readonly [from: number, to: number] | undefined;
}

/** Where the histogram begins: rates of all districts and years. */
const opening: SpreadChoice = {
	laid: {
		...laidChoice(openingTable),
		...{ indicator: 'unemployment_rate_all', rows: 'region', level: 'district' }
	}
};

/** A choice as it stands in the address: its parts, divided by "*". */
export function spreadText({ laid, range }: SpreadChoice): string {
	const { table, indicator, measure, rows, level, filters } = laid;
	const parts = [table, indicator, measure, rows, level, filters.replaceAll('*', '%2A')];
	return [...parts, ...(range ?? [])].join('*').replace(/\*+$/, '');
}

/** Such a text read again; what cannot be read is left out. */
export function readSpread(text: string): SpreadChoice {
	if (text === '') return opening;
	const [table = '', indicator = '', measure = '', rows = '', level = '', filters = '', ...ends] =
		text.split('*');
	const [from, to] = ends.map(Number);
	const known = levels.find((own) => own === level) ?? '';
	const isRange = ends.length === 2 && Number.isFinite(from) && Number.isFinite(to);
	return {
		laid: {
			...{ table, indicator, measure, rows, columns: '', aggregate: 'count', level: known },
			filters: filtersText(readFilters(filters))
		},
		...(isRange && { range: [from as number, to as number] })
	};
}

/** What a choice lays out of a table: one column of numbers, and perhaps what divides its rows. */
export function spreadPlan(
	{ laid }: SpreadChoice,
	table: DeskTable,
	county: Pick<County, 'region' | 'state' | 'country'>
): PivotPlan {
	const plan = planOf(laid, table, county);
	const measures = table.columns.filter(({ role }) => role === 'measure');
	const measure = plan.measure || (measures[0]?.name ?? '');
	const rows = groupsOf(table, measure).some(({ name }) => name === laid.rows) ? laid.rows : '';
	return { ...plan, measure, rows, columns: '', aggregate: 'one' };
}

/** Columns that may divide the rows of a histogram. */
export const groupsOf = ({ columns, indicators, own }: DeskTable, measure: string) =>
	columns.filter(
		({ name, role }) =>
			name !== measure &&
			(role === 'dimension' || (own && role === 'measure')) &&
			(indicators.length === 0 || name !== 'indicator')
	);

/** The bins of a range of numbers; all of them where there is none, or none of theirs. */
export function brushOf(bins: Bins, range: SpreadChoice['range']): Brush {
	if (!range) return whole(bins);
	const at = (value: number) => Math.round((value - bins.low) / bins.step);
	const from = Math.max(0, at(range[0]));
	const to = Math.min(bins.count, at(range[1])) - 1;
	return from <= to ? { from, to } : whole(bins);
}

/** The numbers a choice of bins lies between; undefined for all. */
export function rangeOf(bins: Bins, { from, to }: Brush): SpreadChoice['range'] {
	const isWhole = from === 0 && to === bins.count - 1;
	return isWhole ? undefined : [edgeOf(bins, from), edgeOf(bins, to + 1)];
}
