import { median } from 'd3';
import { cellsOf, cutOf, type Cell } from './checks/plausible/cells.ts';
import { checkPlausible } from './checks/plausible/check.ts';
import type { Finding } from './checks/finding.ts';
import { nameOf, random, speaksOf, withValues } from './checks/plausible/mutations.ts';
import type { Dataset } from './read.ts';

/** The last period of a column in all its regions, as a new file brings it. */
export interface Column {
	name: string;
	dataset: string;
	cells: readonly Cell[];
	/** No period of it is earlier. */
	isAlone: boolean;
}

/** One way to get a column of a year wrong; empty where a column cannot be changed so. */
export interface ColumnMutation {
	name: string;
	change: (column: Column, all: readonly Column[]) => Changed;
}

interface Changed {
	values: Map<Cell, number>;
	/** The columns that were spoiled. */
	columns: readonly Column[];
}

/** How many of the spoiled columns are noticed, and at how many all that was spoiled is named. */
export interface ColumnScore {
	name: string;
	changed: number;
	noticed: number;
	named: number;
}

const none: Changed = { values: new Map(), columns: [] };

// Rounded as the column is, or its decimals would tell.
const factor = (name: string, times: number): ColumnMutation => ({
	name,
	change: (column) => ({
		values: new Map(
			column.cells.map((cell) => [cell, Number((cell.value * times).toFixed(cell.meta.decimals))])
		),
		columns: [column]
	})
});

/** Columns that differ by more than five per cent in most regions matter. */
const relevant = 0.05;

function pairsOf(one: Column, other: Column): [Cell, Cell][] {
	const byRegion = new Map(other.cells.map((cell) => [cell.region, cell]));
	return one.cells.flatMap((cell): [Cell, Cell][] => {
		const partner = byRegion.get(cell.region);
		return partner && partner.period === cell.period ? [[cell, partner]] : [];
	});
}

function isPartner(one: Column, other: Column): boolean {
	const [a, b] = [one.cells[0]?.meta, other.cells[0]?.meta];
	if (one === other || one.dataset !== other.dataset || other.isAlone) return false;
	if (!a || !b || a.group !== b.group || a.unit !== b.unit) return false;
	const distances = pairsOf(one, other).map(
		([x, y]) => Math.abs(x.value - y.value) / Math.max(x.value, y.value, 1e-9)
	);
	return distances.length >= 5 && (median(distances) ?? 0) > relevant;
}

/** The ways a column of a new file goes wrong: another unit, or the heading of another column. */
export const columnMutations: ColumnMutation[] = [
	factor('the last year of a column × 10', 10),
	factor('the last year of a column ÷ 10', 0.1),
	factor('the last year of a column × 1000', 1000),
	{
		name: 'two columns of the last year exchanged',
		change: (column, all) => {
			const partners = all.filter((other) => isPartner(column, other));
			const other = partners[Math.floor(random(column.cells[0]?.line ?? 1)() * partners.length)];
			if (!other) return none;
			const pairs = pairsOf(column, other);
			const values = new Map(
				pairs.flatMap(([a, b]): [Cell, number][] => [
					[a, b.value],
					[b, a.value]
				])
			);
			return { values, columns: [column, other] };
		}
	}
];

/** Spoils the last period of each column that has an earlier one, and counts what the checks say of it. */
export function scoreOfColumns(
	datasets: readonly Dataset[],
	{ name, change }: ColumnMutation
): ColumnScore {
	const before = new Set(checkPlausible(datasets).map(nameOf));
	const columns = columnsOf(cellsOf(datasets));
	const score = { name, changed: 0, noticed: 0, named: 0 };
	for (const round of rounds(columns.filter(({ isAlone }) => !isAlone))) {
		const spoiled = round
			.map((column) => change(column, columns))
			.filter(({ values }) => values.size > 0);
		const values = new Map(spoiled.flatMap((one) => [...one.values]));
		const found = checkPlausible(withValues(datasets, values));
		const fresh = found.filter((finding) => !before.has(nameOf(finding)));
		score.changed += spoiled.length;
		for (const one of spoiled) {
			if (fresh.some((finding) => speaksOfAny(finding, one))) score.noticed += 1;
			if (one.columns.every((column) => isNamed(column, fresh))) score.named += 1;
		}
	}
	return score;
}

/** One column of each dataset at a time: they do not know of each other. */
function rounds(columns: readonly Column[]): Column[][] {
	const byDataset = [...Map.groupBy(columns, ({ dataset }) => dataset).values()];
	const most = Math.max(...byDataset.map(({ length }) => length));
	return Array.from({ length: most }, (_, at) => byDataset.flatMap((one) => one[at] ?? []));
}

function columnsOf(cells: readonly Cell[]): Column[] {
	const groups = Map.groupBy(cells, (cell) => `${cell.dataset}|${labelOf(cell)}`);
	return [...groups.values()].flatMap((group): Column[] => {
		const last = Math.max(...group.map(({ year }) => year));
		const latest = group.filter(({ year, value }) => year === last && value > 0);
		const [first] = latest;
		if (!first) return [];
		const isAlone = group.every(({ year }) => year === last);
		return [{ name: labelOf(first), dataset: first.dataset, cells: latest, isAlone }];
	});
}

const speaksOfAny = (finding: Finding, { values }: Changed): boolean =>
	[...values.keys()].some((cell) => speaksOf(finding, cell));

/** Its first words stand in what is told of the dataset. */
const isNamed = ({ name, dataset }: Column, findings: readonly Finding[]): boolean =>
	findings.some(
		(finding) =>
			finding.dataset === dataset &&
			new RegExp(`(^|[ ,])${name}($|[ ,;])`).test(`${sayColumn(finding)} ${finding.text ?? ''}`)
	);

/** "unemployed_total 06 2024" → "unemployed_total", with sex and age where it has them. */
const sayColumn = ({ key }: Finding): string => {
	const [indicator = '', , , ...cut] = key.split(' ');
	return [indicator, ...cut].join(' ');
};

const labelOf = (cell: Cell): string => [cell.indicator, ...cutOf(cell)].join(' ');
