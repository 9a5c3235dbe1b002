import type { Grid, GridCell } from '#lib/data/import/reading.ts';
import { schemaOf, type DataPackage, type Field } from '#lib/data/schema/package.ts';
import { readCell } from '../collect/cell.ts';
import { letters } from '../collect/columns.ts';
import type { Remark } from '../collect/remark.ts';
import { rowsAt } from './sheets.ts';

/** A sheet as read: its rows by column name. */
export interface Sheet {
	rows: Record<string, string>[];
	remarks: Remark[];
}

interface Reading {
	file: string;
	pkg: DataPackage;
	/** Line of the column names; entries stand below it, from `first` on. */
	names: number;
	first: number;
	regions: ReadonlySet<string>;
}

/** Reads the entries of a sheet; a column that is missing or unknown is an error, a cell is told by its place. */
export function readSheet(grid: Grid, { file, pkg, names, first, regions }: Reading): Sheet {
	const { fields, foreignKeys } = schemaOf(pkg);
	const remarks: Remark[] = [];
	const say = (place: string, text: string, severity: Remark['severity'] = 'error') =>
		remarks.push({ severity, file, place: `${grid.name}!${place}`, text });
	const head = grid.rows
		.find(({ line }) => line === names)
		?.cells.map((cell) => String(cell).trim());
	const at = new Map((head ?? []).map((name, index) => [name, index]));
	for (const { name } of fields.filter((field) => !at.has(field.name)))
		say(`A${names}`, `column "${name}" is missing (put it back, the names stand in a fresh form)`);
	for (const [name, index] of at)
		if (name !== '' && !fields.some((field) => field.name === name))
			say(`${letters(index)}${names}`, `"${name}" is no column of ${pkg.name} (delete it)`);
	if (remarks.length > 0) return { rows: [], remarks };
	const ofRegion = foreignKeys.flatMap(({ fields: own, reference }) =>
		reference.package === 'regions' ? own : []
	);
	const rows = grid.rows
		.filter(({ line, cells }) => line >= first && cells.some((cell) => String(cell).trim() !== ''))
		.map(({ line, cells }) =>
			Object.fromEntries(
				fields.map((field) => {
					const index = at.get(field.name) ?? 0;
					const read = readValue(cells[index] ?? '', field, {
						regions: ofRegion.includes(field.name) ? regions : undefined
					});
					const place = `${letters(index)}${line}`;
					if (read.fault) say(place, read.fault);
					if (read.note) say(place, read.note, 'info');
					return [field.name, read.value];
				})
			)
		);
	return { rows, remarks };
}

function readValue(
	cell: GridCell,
	{ type }: Field,
	{ regions }: { regions: ReadonlySet<string> | undefined }
): { value: string; fault?: string; note?: string } {
	const text = String(cell).replace(/\s+/g, ' ').trim();
	if (text === '') return { value: '' };
	if (type === 'date') return readCell(cell, 'date');
	if (regions && !regions.has(text) && regions.has(`0${text}`))
		return { value: `0${text}`, note: `"${text}" lost its leading zero, read as 0${text}` };
	if (type !== 'string' && /^-?\d+,\d+$/.test(text))
		return { value: text.replace(',', '.'), note: `"${text}" is read with a decimal comma` };
	return { value: text };
}

/** Where the entries of a sheet of the form begin. */
export const formLines = { names: rowsAt.names, first: rowsAt.allowed + 1 };

/** Where they begin in a table with nothing but its heads. */
export const plainLines = { names: 1, first: 2 };
