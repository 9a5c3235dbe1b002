import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import type { PartsFolder } from '#lib/data/parts/manifest.ts';
import { isList } from '#lib/data/parts/names.ts';
import { entryOf } from '../catalog.ts';
import { sha256 } from '../sha256.ts';

type Files = PartsFolder['files'];

/** Reads every part once and gives its length, rows and checksum, by folder; lists stand at the top, under "". */
function sumFolders(target: string): Map<string, Files> {
	const folders = new Map<string, Files>();
	const paths = globSync('**/*.parquet', { cwd: target }).map((path) => path.replaceAll('\\', '/'));
	for (const path of paths.sort()) {
		const bytes = readFileSync(join(target, path));
		const folder = isList(path) ? '' : dirname(path);
		const files = folders.get(folder) ?? {};
		files[isList(path) ? path : path.slice(folder.length + 1)] = entryOf(bytes, rowsOf(bytes));
		folders.set(folder, files);
	}
	return folders;
}

const rowsOf = (bytes: Buffer): number =>
	Number(parquetMetadata(new Uint8Array(bytes).buffer).num_rows);

/** Writes one manifest a folder; the edition changes exactly when a part does. Gives number and bytes of the parts. */
export function writeManifests(target: string, about: object): { files: number; bytes: number } {
	const folders = sumFolders(target);
	const edition = sha256(JSON.stringify([...folders])).slice(0, 12);
	for (const [folder, files] of folders) {
		const content = folder === '' ? { edition, ...about, files } : { edition, files };
		writeFileSync(join(target, folder, 'manifest.json'), JSON.stringify(content));
	}
	const all = [...folders.values()].flatMap((files) => Object.values(files));
	return { files: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
}
