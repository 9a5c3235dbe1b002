import { csv } from './csv.ts';
import { fileName } from './file-name.ts';
import { germanCsv } from './german-csv.ts';
import type { Handout } from './handout.ts';
import { jsonStat } from './json-stat.ts';
import { sourcedSheet } from './sheet.ts';

/** Kinds of data files, in the order they are offered. */
export const dataFiles = ['csv', 'excel', 'xlsx', 'json'] as const;
export type DataFile = (typeof dataFiles)[number];

const text = (content: string, type: string): Blob => new Blob([content], { type });

const makers: Record<DataFile, (handout: Handout) => Promise<Blob> | Blob> = {
	csv: (handout) => text(csv(sourcedSheet(handout)), 'text/csv'),
	excel: (handout) => text(germanCsv(sourcedSheet(handout)), 'text/csv'),
	// The library comes with the first workbook and not with the page.
	xlsx: async (handout) => (await import('./xlsx.ts')).xlsx(handout),
	json: (handout) => text(`${JSON.stringify(jsonStat(handout), null, '\t')}\n`, 'application/json')
};
const extensions: Record<DataFile, string> = {
	csv: 'csv',
	excel: 'csv',
	xlsx: 'xlsx',
	json: 'json'
};

/** The file of a kind with its name. */
export async function dataFile(
	kind: DataFile,
	handout: Handout
): Promise<{ name: string; file: Blob }> {
	const name = fileName(handout, extensions[kind], kind === 'excel' ? 'excel' : '');
	return { name, file: await makers[kind](handout) };
}
