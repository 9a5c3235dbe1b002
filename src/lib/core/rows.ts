import { locales, type Locale } from './locale.ts';

type Row = Record<string, unknown>;

/** Rows as they travel: runs of rows with the same fields, the names once, and once what is the same in a whole run; then the other values, row by row. */
export type PackedRows = [
	fields: (string | [string, unknown])[],
	count: number,
	values: unknown[]
][];

const fewest = 3;

/** Rows as they travel; false for what is no list of rows, or has too little in common to gain by it. */
export function packRows(value: unknown): PackedRows | false {
	if (!Array.isArray(value) || value.length < fewest || !value.every(isRow)) return false;
	const runs: Row[][] = [];
	for (const row of value) {
		const last = runs.at(-1);
		if (last?.[0] && namesOf(last[0]) === namesOf(row)) last.push(row);
		else runs.push([row]);
	}
	return runs.length * 2 <= value.length && runs.map(packRun);
}

/** The rows again, each an object of its own. */
export const unpackRows = (runs: PackedRows): Row[] =>
	runs.flatMap(([fields, count, values]) => {
		const width = fields.filter((field) => typeof field === 'string').length;
		return Array.from({ length: count }, (_, row) => {
			let at = row * width;
			return Object.fromEntries(
				fields.map((field) => (typeof field === 'string' ? [field, values[at++]] : field))
			);
		});
	});

const [first, ...others] = locales;

/** Rows as a page of one language takes them along: of a text in both languages only its own. Names in the first language stand on the pages of all. */
export function rowsIn<Own>(rows: readonly Own[], locale: Locale): Own[] {
	if (locale !== first) return [...rows];
	return rows.map((row) => {
		if (!isRow(row)) return row;
		const isOther = (name: string) =>
			others.some((other) => name.endsWith(`_${other}`) && `${name.slice(0, -2)}${first}` in row);
		const own = Object.entries(row).map(([name, value]) => [name, isOther(name) ? '' : value]);
		return Object.fromEntries(own) as Own;
	});
}

/** JSON of a value with all rows in it as they travel. */
export const toPackedJson = (value: unknown): string =>
	JSON.stringify(packAll(JSON.parse(JSON.stringify(value))));

/** What such JSON says; other JSON says what it always does. */
export const fromPackedJson = (text: string): unknown =>
	JSON.parse(text, (_, value) => (value?.$rows ? unpackRows(value.$rows) : value));

function packAll(value: unknown): unknown {
	if (Array.isArray(value)) {
		const runs = packRows(value);
		if (!runs) return value.map(packAll);
		return { $rows: runs.map(([fields, count, values]) => [fields, count, values.map(packAll)]) };
	}
	return isRow(value)
		? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, packAll(one)]))
		: value;
}

const isRow = (value: unknown): value is Row =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const namesOf = (row: Row): string => JSON.stringify(Object.keys(row));

function packRun(rows: Row[]): PackedRows[number] {
	const [first = {}] = rows;
	const isSame = (name: string) =>
		Object(first[name]) !== first[name] && rows.every((row) => Object.is(row[name], first[name]));
	const fields = Object.keys(first).map((name): string | [string, unknown] =>
		isSame(name) ? [name, first[name]] : name
	);
	const other = fields.filter((field) => typeof field === 'string');
	return [fields, rows.length, rows.flatMap((row) => other.map((name) => row[name]))];
}
