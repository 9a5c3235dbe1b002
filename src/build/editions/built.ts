import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { pageFiles } from '../page-files.ts';

/** A file of the build, where it belongs seen from the folder of the edition, and its compressed forms. */
export interface BuiltFile {
	from: string;
	path: string;
	packed: string[];
}

const manifest = v.object({
	edition: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
	date: v.string()
});
/** Endings of compressed forms. */
export const packings = ['.br', '.gz'];
const scripts = ['embed.js', 'embed-frame.js', 'embed-start.js'];
const slashes = (path: string): string => path.replaceAll('\\', '/');

/** Edition of the data a build was made from. */
export function builtEdition(build: string): { edition: string; date: string } {
	const path = join(build, 'data', 'manifest.json');
	if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build"`);
	return v.parse(manifest, JSON.parse(readFileSync(path, 'utf8')));
}

/** Everything that belongs to a frozen edition alone. */
export function ownFiles(build: string, edition: string): BuiltFile[] {
	const pages = join(build, edition);
	if (!existsSync(pages)) throw new Error(`${pages} is missing: run "npm run build"`);
	const files = [
		...folderFiles(pages, ''),
		...['figures', 'en/figures', 'cubes', 'data'].flatMap((name) =>
			folderFiles(join(build, name), `${name}/`)
		),
		...scripts.map((name) => builtFile(join(build, name), name))
	];
	// The report speaks of the last run of the data step, not of the edition.
	return files.filter(({ path }) => path !== 'data/report.json');
}

/** What the pages among some files load besides; it lies one folder up, and editions share it. */
export function sharedFiles(build: string, files: readonly BuiltFile[]): BuiltFile[] {
	const pages = files.map(({ from }) => from).filter((from) => from.endsWith('index.html'));
	if (pages.length === 0) return [];
	return [...pageFiles(pages, build, 'ever').sort(), join(build, 'favicon.svg')].map((path) =>
		builtFile(path, `../${slashes(relative(build, path))}`)
	);
}

const filesBelow = (folder: string): string[] =>
	globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => slashes(relative(folder, join(entry.parentPath, entry.name))))
		.filter((path) => !packings.some((end) => path.endsWith(end)))
		.sort();

const folderFiles = (folder: string, to: string): BuiltFile[] =>
	filesBelow(folder).map((path) => builtFile(join(folder, path), to + path));

const builtFile = (from: string, path: string): BuiltFile => ({
	from,
	path,
	packed: packings.filter((end) => existsSync(from + end))
});
