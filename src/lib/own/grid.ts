import { conventionOf, readValue } from '../data/import/numbers.ts';
import { readPeriod } from '../data/import/periods.ts';
import type { Grid, GridCell, GridRow } from '../data/import/reading.ts';
import { Draft } from './draft.ts';
import { unitIn } from './units.ts';
import type { OwnColumn, OwnShape } from './table.ts';

/** A table without key and period: its columns as they stand, each of the kind that all of its cells are of. */
export function gridDraft(
	{ rows }: Grid,
	expected: ',' | '.'
): { draft: Draft; shape: OwnShape } | null {
	const [head, ...body] = rows;
	if (!head || !isHead(head, body)) return null;
	const draft = new Draft();
	const convention = conventionOf(numbersIn(body), expected);
	const width = head.cells.length;
	const measures: string[] = [];
	const besides = { sign: new Map<string, string>(), flag: new Map<string, string>() };
	for (let at = 0; at < width; at += 1) {
		const label = String(head.cells[at] ?? '').trim();
		const { type, cells, signs, flags } = typed(
			label,
			body.map(({ cells }) => cells[at] ?? ''),
			convention.decimal
		);
		const unit = type === 'number' ? unitIn(label) : undefined;
		const name = draft.add({ label, type, ...(unit && { unit }) }, cells);
		if (type !== 'number') continue;
		measures.push(name);
		for (const [kind, texts] of [['sign', signs] as const, ['flag', flags] as const])
			if (texts.some((text) => text !== null))
				besides[kind].set(name, draft.addBeside(kind, { of: name, label }, texts));
	}
	return {
		draft,
		shape: {
			...{ region: null, period: null, keys: [], measures, terms: {}, labels: {} },
			signs: Object.fromEntries(besides.sign),
			flags: Object.fromEntries(besides.flag)
		}
	};
}

/** A line of names: several, and every line below has as many cells. */
const isHead = ({ cells }: GridRow, body: readonly GridRow[]): boolean =>
	cells.length > 1 &&
	body.length > 0 &&
	cells.every((cell) => typeof cell === 'string') &&
	cells.filter((cell) => cell !== '').length > cells.length / 2 &&
	body.every((row) => row.cells.length <= cells.length);

function* numbersIn(rows: readonly GridRow[]): Generator<string> {
	for (const { cells } of rows) for (const cell of cells) if (typeof cell === 'string') yield cell;
}

/** A code keeps its leading zero: "06436" is no number. */
const isCode = (cell: GridCell) => typeof cell === 'string' && /^0\d/.test(cell.trim());

/** Signs alone make no column of numbers. */
const hasDigit = (cell: GridCell) => /\d/.test(String(cell));

/** A year is no quantity: it is not added up and has no thousands sign. */
const isYear = (label: string, cell: GridCell) =>
	/jahr|year/i.test(label) && /^(19|20)\d{2}$/.test(String(cell));

function typed(label: string, cells: readonly GridCell[], decimal: ',' | '.') {
	const filled = cells.filter((cell) => cell !== '');
	const text = (cell: GridCell) => (cell === '' ? null : String(cell));
	const all = (is: (cell: GridCell) => boolean) => filled.length > 0 && filled.every(is);
	const valueIn = (cell: GridCell) => (typeof cell === 'number' ? null : readValue(cell, decimal));
	const number = (cell: GridCell) =>
		typeof cell === 'number' ? cell : (valueIn(cell)?.value ?? null);
	const isNumber = (cell: GridCell) =>
		typeof cell === 'number' || (!isCode(cell) && readValue(cell, decimal) !== null);
	const isYears = all((cell) => isYear(label, cell));
	const day = (cell: GridCell) => readPeriod(String(cell));
	const type: OwnColumn['type'] =
		!isYears && all(isNumber) && filled.some(hasDigit)
			? 'number'
			: all((cell) => day(cell)?.length === 10)
				? 'date'
				: 'text';
	const read = { number, date: day, text }[type];
	return {
		...{ type, cells: cells.map((cell) => (cell === '' ? null : read(cell))) },
		signs: cells.map((cell) => valueIn(cell)?.symbol || null),
		flags: cells.map((cell) => valueIn(cell)?.flag || null)
	};
}
