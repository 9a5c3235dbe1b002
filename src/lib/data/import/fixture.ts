import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSource, type ReadSource } from './detect.ts';
import { excelReaders } from './excel.ts';
import { openSource } from './open.ts';
import type { FormatId, SourceRow } from './reading.ts';

/** Reads a file of the disk as the import does. */
export async function readFile(path: string, as?: FormatId): Promise<ReadSource[]> {
	const bytes = new Uint8Array(readFileSync(path));
	const sources = await openSource(bytes, basename(path), excelReaders);
	return sources.map((source) => readSource(source, as));
}

/** A row as one line: "06436 2024 PRO001 [Anzahl] GES=GESW: 401 p". */
export function lineOf({ region, period, measure, unit, keys, ...row }: SourceRow): string {
	const printed = [row.symbol || String(row.value), row.flag].filter((part) => part !== '');
	const by = Object.entries(keys).map(([variable, code]) => `${variable}=${code}`);
	return `${[region, period, measure, `[${unit}]`, ...by].join(' ')}: ${printed.join(' ')}`;
}
