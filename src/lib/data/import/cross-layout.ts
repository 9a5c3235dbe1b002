import { readValue } from './numbers.ts';
import { readPeriod } from './periods.ts';
import type { Grid, GridCell, GridRow } from './reading.ts';
import { isCountry, readRegion } from './regions.ts';

/** Where things stand in a cross table. */
export interface CrossLayout {
	titles: string[];
	header: GridRow[];
	body: GridRow[];
	notes: string[];
	/** Column of the period, -1 when it stands in the title or in a line of its own. */
	period: number;
	region: number;
	/** First column of numbers; text columns between the name and it break the rows down. */
	first: number;
	width: number;
	/** Whether a footer was there: without it, the file may have been cut off. */
	footer: boolean;
}

const isRule = (row: GridRow) => /^_{3,}/.test(String(row.cells[0] ?? ''));

export const isPeriod = (cell: GridCell) => readPeriod(String(cell)) !== null;

export const isRegion = (cell: GridCell) =>
	isCountry(cell) || (!isPeriod(cell) && readRegion(cell) !== null);

const isValue = (cell: GridCell) =>
	typeof cell === 'number' ||
	(cell !== '' && (readValue(cell, ',') !== null || readValue(cell, '.') !== null));

const filledCells = ({ cells }: GridRow) => cells.filter((cell) => cell !== '').length;

/** A line that only names the period of the lines below it. */
export const isPeriodLine = (row: GridRow) =>
	filledCells(row) === 1 && row.cells.some((cell) => isPeriod(cell));

/** Finds the parts of a cross table; null when a sheet holds no table with keys of regions. */
export function layoutOf({ rows }: Grid): CrossLayout | null {
	const rule = rows.findIndex(isRule);
	const table = rule === -1 ? rows : rows.slice(0, rule);
	const region = columnOf(table, isRegion);
	if (region === -1) return null;
	const data = table.filter(
		({ cells }) => isRegion(cells[region] ?? '') && cells.some(isValueBehind(region))
	);
	const first = firstValue(data, region);
	const start = table.findIndex((row) => row === data[0]);
	if (first === -1 || start === -1) return null;
	const above = table.slice(0, start);
	const header = above.filter(({ cells }) => cells.slice(first).some((cell) => cell !== ''));
	const blocks = above.filter((row) => !header.includes(row) && isPeriodLine(row));
	const titles = above.filter((row) => !header.includes(row) && !blocks.includes(row));
	return {
		titles: titles.map(textOf),
		header,
		body: [...blocks, ...table.slice(start)],
		notes: rule === -1 ? [] : rows.slice(rule + 1).map(textOf),
		period: periodColumn(data, region),
		region,
		first,
		width: Math.max(...data.slice(0, 50).map(({ cells }) => lastFilled(cells) + 1)),
		footer: rule !== -1
	};
}

const isValueBehind = (region: number) => (cell: GridCell, at: number) =>
	at > region && isValue(cell);

const textOf = ({ cells }: GridRow) => cells.filter((cell) => cell !== '').join(' ');

const lastFilled = (cells: readonly GridCell[]) => cells.findLastIndex((cell) => cell !== '');

/** The first of the leading columns that mostly holds what is looked for. */
function columnOf(rows: readonly GridRow[], fits: (cell: GridCell) => boolean): number {
	const counts = [0, 1, 2, 3].map((at) => rows.filter(({ cells }) => fits(cells[at] ?? '')).length);
	const most = Math.max(...counts);
	if (most === 0 || (most < 2 && rows.length > 12)) return -1;
	// A column of small counts also looks like keys: only the leading ones are asked, and the first wins.
	const likely = counts.flatMap((count, at) => (count > most / 2 ? [at] : []));
	return likely.find((at) => !isYears(rows, at)) ?? likely[0] ?? -1;
}

/** A column of a few numbers of four digits holds years, whatever year they are. */
function isYears(rows: readonly GridRow[], at: number): boolean {
	const cells = rows.map(({ cells }) => String(cells[at] ?? '').trim()).filter(isYear);
	return cells.length > 12 && new Set(cells).size <= cells.length / 4;
}

/** A year, or what a slip makes of one; keys without their zero begin otherwise. */
const isYear = (cell: GridCell): boolean => /^(1[89]|2\d)\d{2}$/.test(String(cell).trim());

function firstValue(data: readonly GridRow[], region: number): number {
	const sample = data.slice(0, 200);
	const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
	for (let at = region + 1; at < width; at += 1)
		if (sample.filter(({ cells }) => isValue(cells[at] ?? '')).length > sample.length / 2)
			return at;
	return -1;
}

/** A year that cannot be does not make another column of it; it is told by its cell. */
const periodColumn = (data: readonly GridRow[], region: number): number =>
	[0, 1, 2, 3].find((at) => {
		const cells = data.map((row) => row.cells[at] ?? '');
		const fits = cells.filter((cell) => isPeriod(cell) || isYear(cell)).length;
		return at < region && fits > 0 && fits >= 0.9 * cells.length;
	}) ?? -1;
