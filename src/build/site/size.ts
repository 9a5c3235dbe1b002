import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that the site of today may take on a server, compressed forms included. Kept editions are made of the same files, so they have no bound of their own; one from before this bound stays as it is. */
export const siteBudget = 105_000_000;

/** Bytes and number of the files of a build: those of the site by kind, those of kept editions together. */
export interface Size {
	files: number;
	kinds: Record<string, number>;
	editions: { count: number; bytes: number };
}

const kinds: Readonly<Record<string, RegExp>> = {
	pages: /\.html$/,
	'data of pages': /\.json$/,
	scripts: /\.(js|css)$/,
	engine: /\.bin$/,
	pictures: /\.(png|svg)$/,
	compressed: /\.(br|gz)$/,
	downloads: /\.(csv|parquet|xlsx|docx|ttl|jsonld)$/
};
const kindOf = (path: string): string =>
	Object.entries(kinds).find(([, pattern]) => pattern.test(path))?.[0] ?? 'others';

const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);

/** What a build takes. Parts of many places are beside it. */
export function sizeOf(dir: string): Size {
	const files = globSync('**/*', { cwd: dir, withFileTypes: true, exclude: ['parts'] })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => {
			const path = join(parentPath, name);
			const inside = path.slice(join(dir, '').length).replaceAll('\\', '/').replace(/^\//, '');
			return { path: inside, bytes: statSync(path).size };
		});
	const kept = files.filter(({ path }) => path.startsWith('e/'));
	const own = files.filter(({ path }) => !path.startsWith('e/'));
	const names = [...Object.keys(kinds), 'others'];
	return {
		files: files.length,
		kinds: Object.fromEntries(
			names.map((kind) => [
				kind,
				sum(own.filter(({ path }) => kindOf(path) === kind).map(({ bytes }) => bytes))
			])
		),
		editions: {
			count: globSync('e/*/SHA256SUMS', { cwd: dir }).length,
			bytes: sum(kept.map(({ bytes }) => bytes))
		}
	};
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The same in a sentence. */
export function saySize({ files, kinds, editions }: Size): string {
	const bytes = sum(Object.values(kinds));
	const parts = Object.entries(kinds).map(([kind, own]) => `${kind} ${(own / 1e6).toFixed(1)}`);
	const all = `${megabytes(bytes + editions.bytes)} in ${files.toLocaleString('en')} files`;
	const kept = editions.count === 1 ? 'edition' : 'editions';
	return `${all}: the site ${megabytes(bytes)} (${parts.join(', ')}), ${editions.count} kept ${kept} ${megabytes(editions.bytes)}`;
}

/** That the site is over its budget, in words. */
export function overSize({ kinds }: Size): string[] {
	const bytes = sum(Object.values(kinds));
	return bytes > siteBudget ? [`the site has ${bytes} of ${siteBudget} bytes`] : [];
}
