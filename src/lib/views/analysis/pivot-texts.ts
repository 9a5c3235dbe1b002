import {
	pivotGrid,
	type CellFault,
	type PivotCell,
	type PivotGrid
} from '../../analysis/pivot-grid.ts';
import { unitOf } from '../../analysis/pivot-plan.ts';
import type { Result } from '../../analysis/result.ts';
import { mostDecimals } from '../../core/decimals.ts';
import { symbolOf, type Missing } from '../../core/value.ts';
import type { TableData } from '../../figures/figure.ts';
import type { Unit } from '../../i18n/format.ts';
import type { Site } from '../../i18n/site.ts';
import { isTime } from './is-time.ts';
import { nameOf, titleOf, type Named } from './pivot-names.ts';
import { pivotWords } from './pivot.words.ts';
import { selectionOf } from './selection.ts';
import { analysisWords } from './words.ts';

/** A pivot with what is needed to put it into words. */
export interface Laid extends Named {
	grid: PivotGrid;
	/** The order of the rows is the reader's own. */
	ordered?: true;
	/** There are more cells than these. */
	cut: boolean;
}

/** An answer as a pivot. */
export const laidOut = (result: Result, rest: Omit<Laid, 'grid' | 'cut'>): Laid => ({
	...rest,
	grid: pivotGrid(result, rest.plan.aggregate),
	cut: result.cut
});

/** What is measured, with its unit. */
export function measureText({ plan, table, site }: Pick<Laid, 'plan' | 'table' | 'site'>): string {
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
	const sideName = plan.rows === '' ? '' : titleOf(plan.rows, table);
	const heads = sorted(grid.columns, plan.columns, laid).map((code) => ({
		id: code,
		name: plan.columns === '' ? measureText(laid) : nameOf(plan.columns, code, laid),
		numeric: true
	}));
	return {
		caption: captionOf(laid),
		columns: [{ id: ' row', name: sideName, numeric: false }, ...heads],
		rows: sorted(grid.rows, plan.rows, laid).map((row) => ({
			id: row,
			cells: [
				nameOf(plan.rows, row, laid),
				...heads.map(({ id }) => pivotText(grid.at(row, id), laid))
			]
		}))
	};
}

/** Most values of a column that its caption names. */
const mostNamed = 4;

/** What a pivot shows, in one line. */
export function captionOf(laid: Laid): string {
	const { plan, table, site } = laid;
	const words = pivotWords[site.locale];
	const sides = [plan.rows, plan.columns].filter(Boolean).map((name) => titleOf(name, table));
	const whole = words.by(measureText(laid), sides);
	const selection = selectionOf(laid, mostNamed);
	const mark = table.own ? ` (${analysisWords[site.locale].ownMark})` : '';
	return `${whole}${selection && `; ${words.onlyThese(selection)}`}${mark}`;
}

/** Codes in the order of a reader: periods by time, all else by name. */
export function sorted(
	codes: readonly string[],
	column: string,
	laid: Pick<Laid, 'codebook' | 'site' | 'ordered'>
) {
	if (laid.ordered || isTime(column) || /period|year|date|age/.test(column)) return [...codes];
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
