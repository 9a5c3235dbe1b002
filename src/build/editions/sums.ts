import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../sha256.ts';

/** Name of the list of checksums in a kept edition; `sha256sum -c` reads it too. */
export const sumsFile = 'SHA256SUMS';

/** Checksum by path; paths start at the folder of the list and use slashes. */
export type Sums = Map<string, string>;

/** Checksums as lines that `sha256sum -c` understands, sorted by path. */
export const printSums = (sums: Sums): string =>
	[...sums]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, sum]) => `${sum}  ${path}\n`)
		.join('');

/** Reads such lines; lines that are none come back by number. */
export function parseSums(text: string): { sums: Sums; broken: number[] } {
	const sums: Sums = new Map();
	const broken: number[] = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
		if (sum && path) sums.set(path, sum);
		else if (line !== '') broken.push(index + 1);
	}
	return { sums, broken };
}

/** The checksums of a kept edition; empty for a folder that has none. */
export function readSums(folder: string): Sums {
	const list = join(folder, sumsFile);
	return existsSync(list) ? parseSums(readFileSync(list, 'utf8')).sums : new Map();
}

/** What is wrong with a kept edition, file by file: "figures/x.svg has changed". */
export function findDamage(folder: string): string[] {
	const list = join(folder, sumsFile);
	if (!existsSync(list)) return [`${sumsFile} is missing`];
	const { sums, broken } = parseSums(readFileSync(list, 'utf8'));
	const lines = broken.map((line) => `${sumsFile}:${line} is no checksum with a path`);
	const files = [...sums].flatMap(([path, sum]) => {
		const file = join(folder, path);
		if (!existsSync(file)) return [`${path} is missing`];
		return sha256(readFileSync(file)) === sum ? [] : [`${path} has changed`];
	});
	return [...lines, ...files];
}
