import {
	pivotGrid,
	type CellFault,
	type PivotCell,
	type PivotGrid
} from '../../analysis/pivot-grid.ts';
import { unitOf, type PivotPlan } from '../../analysis/pivot-plan.ts';
import type { Result } from '../../analysis/result.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import { mostDecimals } from '../../core/decimals.ts';
import { symbolOf, type Missing } from '../../core/value.ts';
import type { Codebook } from '../../data/codebook.ts';
import type { TableData } from '../../figures/figure.ts';
import type { Unit } from '../../i18n/format.ts';
import type { Site } from '../../i18n/site.ts';
import { pivotWords } from './pivot.words.ts';

/** A pivot with what is needed to put it into words. */
export interface Laid {
	plan: PivotPlan;
	table: DeskTable;
	grid: PivotGrid;
	/** Names of codes; undefined until they are there. */
	codebook: Codebook | undefined;
	site: Site;
	/** The order of the rows is the reader's own. */
	ordered?: true;
}

/** An answer as a pivot. */
export const laidOut = (result: Result, rest: Omit<Laid, 'grid'>): Laid => ({
	...rest,
	grid: pivotGrid(result, rest.plan.aggregate)
});

/** A code in words: the name of a region, a period as printed. */
export function nameOf(
	column: string,
	code: string,
	{ codebook, site }: Pick<Laid, 'codebook' | 'site'>
) {
	if (column === 'period' || /_date$/.test(column)) return site.format.dates(code);
	if (code === 'total') return site.t.total;
	return codebook?.codes[column]?.[code]?.[site.locale] ?? (code === '' ? '–' : code);
}

/** What a column holds. */
export const titleOf = (name: string, { columns }: DeskTable): string =>
	columns.find((own) => own.name === name)?.title ?? name;

/** What is measured, with its unit. */
export function measureText({ plan, table, site }: Omit<Laid, 'grid' | 'codebook'>): string {
	const words = pivotWords[site.locale];
	if (plan.aggregate === 'count') return words.rowCount;
	const indicator = table.indicators.find(({ id }) => id === plan.indicator);
	const unit = unitOf(plan, table);
	const named = indicator?.name ?? titleOf(plan.measure, table);
	const how = plan.aggregate === 'one' ? '' : `, ${words.aggregates[plan.aggregate]}`;
	return `${named}${how}${unit ? ` (${unitText(unit, site)})` : ''}`;
}

const unitText = (unit: string, { t }: Site): string => t.units[unit as Unit]?.other ?? unit;

/** Decimals of what is shown: those of the indicator, one more for means. */
export function decimalsOf({ plan, table }: Pick<Laid, 'plan' | 'table'>): number | undefined {
	const indicator = table.indicators.find(({ id }) => id === plan.indicator);
	if (plan.aggregate === 'count') return 0;
	if (!indicator) return undefined;
	return indicator.decimals + (['mean', 'median'].includes(plan.aggregate) ? 1 : 0);
}

const ownFaults = ['several', 'incomplete', 'mixed'] as const;
type OwnFault = (typeof ownFaults)[number];
const isOwnFault = (fault: CellFault): fault is OwnFault =>
	(ownFaults as readonly string[]).includes(fault);

const known = new WeakMap<PivotGrid, number>();

/** Decimals that all numbers of a grid are printed with, where nobody says how many. */
function decimalsIn(grid: PivotGrid): number {
	const found = known.get(grid) ?? mostDecimals(grid.cells.map(({ value }) => value));
	known.set(grid, found);
	return Math.min(2, found);
}

/** A number as it is printed. */
export function numberText(value: number, laid: Laid): string {
	const decimals = decimalsOf(laid) ?? decimalsIn(laid.grid);
	return laid.site.format.number(value, decimals);
}

/** A cell as it is printed; a sign where there is no number. */
export function pivotText(cell: PivotCell | undefined, laid: Laid): string {
	if (!cell) return '';
	if (typeof cell.value === 'number') return numberText(cell.value, laid);
	const words = pivotWords[laid.site.locale];
	return isOwnFault(cell.value) ? words.faults[cell.value] : symbolOf(cell.value);
}

/** The pivot as a table. */
export function pivotTable(laid: Laid): TableData {
	const { plan, table, grid } = laid;
	const heads = sorted(grid.columns, plan.columns, laid).map((code) => ({
		id: code,
		name: plan.columns === '' ? measureText(laid) : nameOf(plan.columns, code, laid),
		numeric: true
	}));
	return {
		caption: captionOf(laid),
		columns: [{ id: ' row', name: titleOf(plan.rows, table), numeric: false }, ...heads],
		rows: sorted(grid.rows, plan.rows, laid).map((row) => ({
			id: row,
			cells: [
				nameOf(plan.rows, row, laid),
				...heads.map(({ id }) => pivotText(grid.at(row, id), laid))
			]
		}))
	};
}

/** What a pivot shows, in one line. */
export function captionOf(laid: Laid): string {
	const { plan, table, site } = laid;
	const columns = plan.columns === '' ? '' : titleOf(plan.columns, table);
	return pivotWords[site.locale].by(measureText(laid), titleOf(plan.rows, table), columns);
}

/** Codes in the order of a reader: periods by time, all else by name. */
export function sorted(
	codes: readonly string[],
	column: string,
	laid: Pick<Laid, 'codebook' | 'site' | 'ordered'>
) {
	if (laid.ordered || /period|year|date|age/.test(column)) return [...codes];
	const { compare } = new Intl.Collator(laid.site.locale, { numeric: true });
	return codes.toSorted((a, b) => compare(nameOf(column, a, laid), nameOf(column, b, laid)));
}

/** What must be said of the cells without a number. */
export function pivotNotes({ grid, plan, site }: Laid): string[] {
	const words = pivotWords[site.locale];
	const faults = new Set(
		grid.cells.flatMap(({ value }) => (typeof value === 'number' ? [] : [value]))
	);
	const missing = [...faults].filter((fault): fault is Missing => !isOwnFault(fault));
	const signs = missing.map((fault) => `${symbolOf(fault)} ${site.t.missing[fault]}`);
	const hasGaps = grid.cells.length < grid.rows.length * grid.columns.length;
	const fewer = ['mean', 'median', 'min', 'max'].includes(plan.aggregate);
	return [
		...ownFaults.filter((fault) => faults.has(fault)).map((fault) => words.faultNotes[fault]),
		...(fewer && grid.cells.some(({ n, known }) => known < n) ? [words.fewer] : []),
		...(signs.length > 0 ? [`${words.signs}: ${signs.join('; ')}`] : []),
		...(hasGaps ? [words.noRow] : [])
	];
}
