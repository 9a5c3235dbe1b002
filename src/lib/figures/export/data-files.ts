import { inParallel } from '../../core/in-parallel.ts';
import { isNumber } from '../../core/value.ts';
import type { Codebook } from '../../data/codebook.ts';
import { factsOf, type FigureData } from '../columns/columns.ts';
import { csv } from './csv.ts';
import { cubeTable } from './cube-table.ts';
import { dataTable } from './data-table.ts';
import { fileName } from './file-name.ts';
import { germanCsv } from './german-csv.ts';
import type { Handout } from './handout.ts';
import { jsonStat } from './json-stat.ts';
import { sheetOf } from './sheet.ts';
import { hasValues } from './stat.ts';
import type { Table } from './table.ts';
import { wideTable, type Wide } from './wide.ts';
import { wholeHandout } from './whole.ts';
import { exportWords } from './words.ts';

const all = ['wide', 'xlsx', 'excel', 'csv', 'csvw', 'json', 'parquet'] as const;

/** Kinds of data files. */
export type DataFile = (typeof all)[number];

/** What the files are about: the selection on the page, the part it stands on, or everything the figure can show. */
export interface Extent {
	id: 'view' | 'part' | 'all';
	handout: Handout;
	table: Table;
	/** The same for reading, where it is a table that can be read. */
	wide?: Wide | undefined;
}

/** How many facts are numbers, or words instead of one, and how many are reasons why there is none. */
export function countsOf(data: FigureData): { values: number; without: number } {
	const all = factsOf(data);
	const without = all.filter(({ cell }) => !isNumber(cell.value) && cell.word === undefined).length;
	return { values: all.length - without, without };
}

/** What the reader sees. */
export const viewExtent = (handout: Handout): Extent => ({
	id: 'view',
	handout,
	table: dataTable(handout.shown.data, handout),
	wide: wideTable(handout.shown.data, handout)
});

/** All rows of the figure, or of one part of it; undefined where it brought none along. */
export function wholeExtent(
	handout: Handout,
	codebook: Codebook,
	id: 'part' | 'all' = 'all'
): Extent | undefined {
	const table = cubeTable(handout, codebook);
	if (table.rows.length === 0) return undefined;
	return { id, handout: wholeHandout(handout, codebook, id), table };
}

/** The part of a figure its view stands on; undefined where its cube is not in parts or has no rows there. */
export async function partExtent(
	handout: Handout,
	codebook: Codebook
): Promise<Extent | undefined> {
	const { cube } = handout;
	if (!cube?.parts) return undefined;
	const rows = await cube.parts.load(cube.parts.own);
	return wholeExtent({ ...handout, cube: { ...cube, rows } }, codebook, 'part');
}

/** All rows of a figure in parts; tells how many parts are there, and throws when one does not come. */
export async function allPartsExtent(
	handout: Handout,
	codebook: Codebook,
	tell: (done: number) => void
): Promise<Extent | undefined> {
	const { cube } = handout;
	if (!cube?.parts) return undefined;
	const { all, load } = cube.parts;
	const found = new Map<string, readonly unknown[]>();
	await inParallel(all, async (part) => {
		found.set(part, await load(part));
		tell(found.size);
	});
	const rows = all.flatMap((part) => found.get(part) ?? []);
	const whole: Handout = { ...handout, cube: { ...cube, rows } };
	// They are about the part on view.
	delete whole.facts;
	return wholeExtent(whole, codebook);
}

/** Kinds of files an extent can be had as, in the order they are offered; a cube needs values. */
export const kindsOf = ({ table, wide }: Extent): DataFile[] =>
	all.filter((kind) => (kind === 'json' ? hasValues(table) : kind !== 'wide' || wide));

const text = (content: string, type: string): Blob => new Blob([content], { type });

type Maker = (extent: Extent, csvName: string) => Promise<Blob> | Blob;
// Libraries come with the first file that needs them and not with the page.
const makers: Record<DataFile, Maker> = {
	wide: async ({ handout, wide }) => {
		if (!wide) throw new Error(`${handout.figure}: no table to read`);
		return (await import('./wide-xlsx.ts')).wideXlsx(handout, wide);
	},
	xlsx: async ({ handout, table }) => (await import('./xlsx.ts')).xlsx(handout, table),
	excel: ({ table }) => text(germanCsv(sheetOf(table)), 'text/csv'),
	csv: ({ table }) => text(csv(sheetOf(table)), 'text/csv'),
	csvw: async ({ handout, table }, name) =>
		(await import('./csvw.ts')).csvwZip(handout, table, name),
	json: ({ handout, table }) =>
		text(`${JSON.stringify(jsonStat(handout, table), null, '\t')}\n`, 'application/json'),
	parquet: async ({ handout, table }) => (await import('./parquet.ts')).parquet(handout, table)
};
const extensions: Record<DataFile, string> = {
	wide: 'xlsx',
	xlsx: 'xlsx',
	excel: 'csv',
	csv: 'csv',
	csvw: 'zip',
	json: 'json',
	parquet: 'parquet'
};

/** The file of a kind with its name. */
export async function dataFile(
	kind: DataFile,
	extent: Extent
): Promise<{ name: string; file: Blob }> {
	const { id, handout } = extent;
	const { whole, sheets } = exportWords[handout.locale];
	const name = (extension: string, variant: string) =>
		fileName(
			handout,
			extension,
			[id === 'view' ? '' : whole[id].file, variant].filter((part) => part !== '').join('_')
		);
	const variants: Partial<Record<DataFile, string>> = {
		wide: sheets.table.toLowerCase(),
		excel: 'excel',
		csvw: 'csvw'
	};
	return {
		name: name(extensions[kind], variants[kind] ?? ''),
		file: await makers[kind](extent, name('csv', ''))
	};
}
