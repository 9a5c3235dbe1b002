import type { Locale } from '../../core/locale.ts';

/** A row of a cube as it is: fields with texts, numbers, lists or reasons. */
export type CubeRow = Readonly<Record<string, unknown>>;

const isRow = (row: unknown): row is CubeRow => typeof row === 'object' && row !== null;

/**
 * The rows a figure is about, and their fields in the language of the reader.
 * A cube may bring along words for its codes as rows of their own: what counts is the kind of row with values,
 * else the one that refers to the most registers, else the one with the most fields.
 */
export function mainRows(
	cube: readonly unknown[],
	locale: Locale,
	isReference: (field: string) => boolean
): { rows: CubeRow[]; localised: string[] } {
	const shapes = byShape(cube.filter(isRow));
	const weight = ([row = {}]: readonly CubeRow[]): number => {
		const fields = Object.keys(row);
		return fields.length + 100 * fields.filter(isReference).length + ('value' in row ? 10_000 : 0);
	};
	const [main = []] = shapes.toSorted((a, b) => weight(b) - weight(a));
	const fields = Object.keys(main[0] ?? {}).filter(
		(field) => !(shapes.length > 1 && /^(kind|row)$/.test(field) && isConstant(main, field))
	);
	const names = fields.filter((field) => !field.endsWith('_symbol')).map((field) => base(field));
	return {
		rows: main.map((row) => inLanguage(row, fields, locale)),
		localised: [...new Set(names)]
	};
}

/** Rows with the same fields, kind by kind in the order they come. */
function byShape(rows: readonly CubeRow[]): CubeRow[][] {
	const shapes = new Map<string, CubeRow[]>();
	for (const row of rows) {
		const shape = Object.keys(row).join();
		const own = shapes.get(shape);
		if (own) own.push(row);
		else shapes.set(shape, [row]);
	}
	return [...shapes.values()];
}

const isConstant = (rows: readonly CubeRow[], field: string): boolean =>
	rows.every((row) => row[field] === rows[0]?.[field]);
const base = (field: string): string => field.replace(/_(de|en)$/, '');

/** Of a pair name_de, name_en the one of the language; of a single one what there is. */
function inLanguage(row: CubeRow, fields: readonly string[], locale: Locale): CubeRow {
	const entries = fields.map((field): [string, unknown] => {
		const own = `${base(field)}_${locale}`;
		return [base(field), own in row ? row[own] : row[field]];
	});
	return Object.fromEntries(entries);
}
