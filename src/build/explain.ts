import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue, IssueCode } from '#lib/core/issue.ts';
import { readSource, type ReadSource } from '#lib/data/import/detect.ts';
import { excelReaders } from '#lib/data/import/excel.ts';
import { openSource } from '#lib/data/import/open.ts';
import type { FormatId } from '#lib/data/import/reading.ts';

const codes: readonly IssueCode[] = ['file-binary', 'other-table', 'wrong-delimiter', 'not-utf8'];

const offices: Partial<Record<FormatId, string>> = {
	'genesis-flat-2025': 'a file of GENESIS',
	'genesis-flat-2020': 'a file of GENESIS',
	'genesis-cross': 'a file of GENESIS',
	'ba-excel': 'a workbook of the Federal Employment Agency',
	inkar: 'a file of INKAR',
	eurostat: 'a file of Eurostat',
	'json-stat': 'a JSON-stat file'
};

/** Says of files that could not be read what they are, where a reader of official files knows them: an official file in place of data.csv is one problem. */
export async function explainFiles(source: string, issues: readonly Issue[]): Promise<Issue[]> {
	const files = new Set(issues.flatMap(({ code, file }) => (codes.includes(code) ? file : [])));
	const official = new Map<string, Issue>();
	for (const file of files) {
		const found = await recognise(join(source, '..', file), file);
		if (found) official.set(file, found);
	}
	const told = issues.filter(({ file }) => !official.has(file));
	return [...told, ...official.values()];
}

async function recognise(path: string, file: string): Promise<Issue | null> {
	const bytes = new Uint8Array(readFileSync(path));
	const [first] = await openSource(bytes, basename(path), excelReaders);
	if (!first) return null;
	const read = readSource(first);
	const value = nameOf(read) ?? (first.kind === 'text' || first.kind === 'json' ? null : workbook);
	if (!value) return null;
	return { code: 'official-file', severity: 'error', file, value, detail: read.about.table };
}

const workbook = 'an Excel workbook, not a CSV file';

const nameOf = ({ recognised }: ReadSource): string | undefined =>
	recognised ? offices[recognised.format] : undefined;
