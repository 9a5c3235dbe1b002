import { max, mean, median, min, sum } from 'd3';
import { isWhole } from '../core/whole.ts';
import { levelOf } from './level.ts';
import { mostCells, mostValues, signColumn } from './pivot.ts';
import type { Aggregate } from './pivot-plan.ts';
import type { Result, ResultCell } from './result.ts';
import type { PlainQuestion } from './task.ts';

/** A column of a table in memory. */
export interface PlainColumn {
	values: readonly unknown[];
	/** Its numbers are kept with a point: the engine's texts of them have one, too. */
	isDecimal: boolean;
}
export type PlainColumns = ReadonlyMap<string, PlainColumn>;

type TextAt = (row: number) => string;
type Pivot = Extract<PlainQuestion, { kind: 'pivot' }>;

/** Columns a question reads, as far as its table has them. */
export function columnsAsked(question: PlainQuestion): string[] {
	const { table } = question;
	const names =
		question.kind === 'values'
			? [question.column, 'indicator']
			: [
					...[question.plan.rows, question.plan.columns, question.plan.measure],
					...[signColumn(question.plan, table) ?? '', 'indicator', 'source', 'region'],
					...(table.keys ?? []),
					...Object.keys(question.plan.filters)
				];
	const wanted = new Set(names);
	return table.columns.map(({ name }) => name).filter((name) => wanted.has(name));
}

/** A column as texts; a cell without one is an empty text. */
function textsOf(columns: PlainColumns, name: string): TextAt {
	const { values, isDecimal } = columns.get(name) ?? { values: [], isDecimal: false };
	return (row) => {
		const value = values[row];
		if (value === null || value === undefined) return '';
		return isDecimal && Number.isInteger(value) ? `${String(value)}.0` : String(value);
	};
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which values a column has among the rows that count, as the engine answers. */
export function plainValues(
	{ column, indicator }: Extract<PlainQuestion, { kind: 'values' }>,
	columns: PlainColumns,
	rows: number
): Result {
	const [text, of] = [textsOf(columns, column), textsOf(columns, 'indicator')];
	const found = new Set<string>();
	for (let row = 0; row < rows; row++)
		if (indicator === '' || of(row) === indicator) found.add(text(row));
	const values = [...found].toSorted(byCode);
	return {
		columns: [{ name: 'value', kind: 'text' }],
		rows: values.slice(0, mostValues).map((value) => [value]),
		cut: values.length > mostValues
	};
}

/** What falls into one cell of a pivot. */
interface Cell {
	n: number;
	numbers: number[];
	sign: string | undefined;
	sources: Set<string>;
	levels: Set<string>;
	parts: Set<string>[];
}

/** A pivot as the engine answers it; `levelRegions` are the regions of the level it is narrowed to. */
export function plainPivot(
	{ plan, table }: Pivot,
	columns: PlainColumns,
	rows: number,
	levelRegions: ReadonlySet<string>
): Result {
	const has = (name: string) => columns.has(name);
	const together = (name: string) => has(name) && name !== plan.rows && name !== plan.columns;
	const side = (name: string): TextAt => (name === '' ? () => '' : textsOf(columns, name));
	const [rowOf, columnOf] = [side(plan.rows), side(plan.columns)];
	const counts = countsOf(plan, columns, levelRegions);
	const number = numberOf({ plan, table }, columns);
	const sign = textsOf(columns, signColumn(plan, table) ?? '');
	const [source, region] = [textsOf(columns, 'source'), textsOf(columns, 'region')];
	const keys = (table.keys ?? []).filter(together).map((name) => textsOf(columns, name));
	const cells = new Map<string, Cell>();
	for (let row = 0; row < rows; row++) {
		if (!counts(row)) continue;
		const key = JSON.stringify([rowOf(row), columnOf(row)]);
		const cell = cells.get(key) ?? emptyCell(keys.length);
		cells.set(key, cell);
		const value = number(row);
		cell.n += 1;
		if (value !== null) cell.numbers.push(value);
		else if (cell.sign === undefined || sign(row) < cell.sign) cell.sign = sign(row);
		cell.sources.add(source(row));
		if (together('region')) cell.levels.add(levelOf(region(row)));
		keys.forEach((text, at) => cell.parts[at]?.add(text(row)));
	}
	const isMixed = ({ sources, levels, parts }: Cell): boolean =>
		(together('source') && sources.size > 1) ||
		levels.size > 1 ||
		parts.some((own) => own.size > 1 && [...own].some(isWhole));
	const answer = [...cells]
		.map(([key, cell]) => ({ at: JSON.parse(key) as [string, string], cell }))
		.toSorted((a, b) => byCode(a.at[0], b.at[0]) || byCode(a.at[1], b.at[1]));
	return {
		columns: answerColumns,
		rows: answer
			.slice(0, mostCells)
			.map(({ at, cell }): ResultCell[] => [
				...at,
				cell.n,
				cell.numbers.length,
				aggregated(cell, plan.aggregate),
				cell.sign ?? null,
				[...cell.sources].toSorted(byCode).join('; '),
				isMixed(cell)
			]),
		cut: answer.length > mostCells
	};
}

const emptyCell = (keys: number): Cell => ({
	...{ n: 0, numbers: [], sign: undefined },
	...{ sources: new Set(), levels: new Set() },
	parts: Array.from({ length: keys }, () => new Set<string>())
});

const answerColumns: Result['columns'] = [
	...(['r', 'c'] as const).map((name) => ({ name, kind: 'text' as const })),
	...(['n', 'known', 'value'] as const).map((name) => ({ name, kind: 'number' as const })),
	...(['sign', 'source'] as const).map((name) => ({ name, kind: 'text' as const })),
	{ name: 'mixed', kind: 'boolean' }
];

/** Whether a row counts for a plan. */
function countsOf(
	{ indicator, level, filters }: Pivot['plan'],
	columns: PlainColumns,
	levelRegions: ReadonlySet<string>
): (row: number) => boolean {
	const of = textsOf(columns, 'indicator');
	const region = textsOf(columns, 'region');
	const narrowed = Object.entries(filters)
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => ({ text: textsOf(columns, name), values: new Set(values) }));
	return (row) =>
		(indicator === '' || of(row) === indicator) &&
		(level === '' || levelRegions.has(region(row))) &&
		narrowed.every(({ text, values }) => values.has(text(row)));
}

/** The number of a row, or null; "-" says exactly nothing. */
function numberOf({ plan, table }: Omit<Pivot, 'kind'>, columns: PlainColumns) {
	const values = columns.get(plan.measure)?.values ?? [];
	const sign = textsOf(columns, signColumn(plan, table) ?? '');
	return (row: number): number | null => {
		if (plan.measure !== '' && sign(row) === '-') return 0;
		const value = values[row];
		return typeof value === 'number' ? value : null;
	};
}

/** The values of a cell as one. */
function aggregated({ n, numbers }: Cell, aggregate: Aggregate): number | null {
	if (aggregate === 'count') return n;
	switch (aggregate) {
		case 'sum':
			return numbers.length > 0 ? sum(numbers) : null;
		case 'mean':
			return mean(numbers) ?? null;
		case 'median':
			return median(numbers) ?? null;
		case 'min':
			return min(numbers) ?? null;
		case 'max':
			return max(numbers) ?? null;
		default:
			return numbers[0] ?? null;
	}
}
