import type { FileTable } from '../../analysis/own-file.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import type { Locale } from '../../core/locale.ts';
import { tableNameOf } from '../../own/names.ts';
import { isTime } from './is-time.ts';
import { analysisWords } from './words.ts';

/** A table of a reader's file as one that can be asked. */
export const fileDeskTable = (
	{ name, title, rows, columns }: FileTable,
	file: string,
	locale: Locale
): DeskTable => ({
	...{ name, rows, about: '', sample: [], indicators: [], notes: [] },
	title: title === '' ? file : `${title} (${file})`,
	columns: columns.map(({ name, type }) => ({
		name,
		kind: type === 'number' ? 'number' : 'text',
		title: name,
		// Years are no amounts.
		role: type === 'number' && !isTime(name) ? 'measure' : 'dimension'
	})),
	source: analysisWords[locale].ownMark,
	own: true
});

/** What names of the tables of a file begin with; nobody has it yet. */
export const baseOf = (file: string, taken: readonly string[]): string =>
	tableNameOf(file.replace(/\.(duckdb|db|parquet)$/i, ''), new Set(taken));
