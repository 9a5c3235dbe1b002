import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import type { PartsFolder } from '#lib/data/parts/manifest.ts';

type Files = PartsFolder['files'];

/** Reads every part once and gives its length, rows and checksum, by folder; lists stand at the top, under "". */
export function sumFolders(target: string): Map<string, Files> {
	const folders = new Map<string, Files>();
	const paths = globSync('**/*.parquet', { cwd: target }).map((path) => path.replaceAll('\\', '/'));
	for (const path of paths.sort()) {
		const bytes = readFileSync(join(target, path));
		const isList = /^(indicators|places)\//.test(path);
		const folder = isList ? '' : dirname(path);
		const files = folders.get(folder) ?? {};
		files[isList ? path : path.slice(folder.length + 1)] = entryOf(bytes);
		folders.set(folder, files);
	}
	return folders;
}

function entryOf(bytes: Buffer): Files[string] {
	const rows = Number(parquetMetadata(new Uint8Array(bytes).buffer).num_rows);
	return { sha256: hash(bytes), bytes: bytes.length, rows };
}

/** Writes one manifest a folder; the edition changes exactly when a part does. Gives number and bytes of the parts. */
export function writeManifests(target: string, about: object): { files: number; bytes: number } {
	const folders = sumFolders(target);
	const edition = hash(JSON.stringify([...folders])).slice(0, 12);
	for (const [folder, files] of folders) {
		const content = folder === '' ? { edition, ...about, files } : { edition, files };
		writeFileSync(join(target, folder, 'manifest.json'), JSON.stringify(content));
	}
	const all = [...folders.values()].flatMap((files) => Object.values(files));
	return { files: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
