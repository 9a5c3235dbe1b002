import {
	copyFileSync,
	existsSync,
	globSync,
	linkSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { makeParts } from './make.ts';
import { recipe } from './write-parts.ts';

/** Folder of the parts in a project, beside build/. */
export const partsFolder = 'parts';

const stampFile = 'source.stamp';

/** Makes the parts of the source that county.json declares, unless they are made of these files by this code already; says what it did. */
export async function refreshParts(root: string, declared: string): Promise<string> {
	const source = join(root, declared);
	const target = join(root, partsFolder);
	const stamp = stampOf(source);
	const last = join(target, stampFile);
	if (existsSync(last) && readFileSync(last, 'utf8') === stamp)
		return `Parts: unchanged, source "${declared}"`;
	const { observations, places, indicators, files, bytes } = await makeParts(source, target);
	writeFileSync(last, stamp);
	const count = (value: number) => value.toLocaleString('en');
	return `Parts: ${count(observations)} observations of ${count(places)} places and ${count(indicators)} indicators in ${count(files)} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

/** The recipe, and names, lengths and times of the files of a source: reading fifty million rows to see that none changed takes minutes. */
function stampOf(source: string): string {
	const files = globSync('{*,observations/*}', { cwd: source }).sort();
	const lines = files.map((name) => {
		const { size, mtimeMs } = statSync(join(source, name));
		return `${name} ${size} ${mtimeMs}`;
	});
	return sha256([recipe, ...lines].join('\n'));
}

/** Sets the parts beside the pages of a build; as links, since they are many and do not change. */
export function linkParts(from: string, build: string): number {
	const target = join(build, partsFolder);
	rmSync(target, { recursive: true, force: true });
	const files = globSync('**/*.{parquet,json}', { cwd: from });
	for (const folder of new Set(files.map((file) => dirname(file))))
		mkdirSync(join(target, folder), { recursive: true });
	for (const file of files) linkOrCopy(join(from, file), join(target, file));
	return files.length;
}

function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		// Another file system.
		copyFileSync(from, to);
	}
}
