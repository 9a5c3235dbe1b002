import { basename, extname } from 'node:path';
import type { ReadSource } from '#lib/data/import/detect.ts';

/** The code of a file that names no official table: its name without year and ending, so that next year's file has the same one. */
export const codeOfName = (file: string): string =>
	basename(file, extname(file))
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.replace(/(?<!\d)(19|20)\d{2}([-_.]?\d{2}){0,2}(?!\d)/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** A source with a code: its own, else that of its name where rows were read and somebody has named a dataset or mapped it before. */
export function withCode(
	source: ReadSource,
	known: ReadonlyMap<string, unknown>,
	as: string | undefined
): ReadSource {
	const code = codeOfName(source.file);
	if (source.about.table || code === '' || source.rows.length === 0) return source;
	if (as === undefined && !known.has(code)) return source;
	return { ...source, about: { ...source.about, table: code } };
}

/** Why a file without a code gets no further, and how it does; nothing where its own errors say it. */
export function sayNameless({ file, rows }: ReadSource): string[] {
	if (rows.length === 0) return [];
	const code = codeOfName(file);
	if (code === '')
		return [
			'  error    the file names no table (give it a name in words, then say --as <dataset>)'
		];
	return [
		`  error    the file names no table (say --as <dataset>: it is then kept as "${code}", the name of the file without its year; an official code in the name, such as 13211-02-05-4, counts first)`
	];
}
