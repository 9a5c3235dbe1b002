import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantileSorted, sum } from 'd3';

/** How large a part of the code is. */
export interface Size {
	part: string;
	files: number;
	lines: number;
	median: number;
	p95: number;
}

/** What one more thing of a kind costs: files written new, and files that must know of it. */
export interface Cost {
	change: string;
	written: number;
	touched: number;
}

const parts = [
	...[
		'core',
		'i18n',
		'data',
		'findings',
		'charts',
		'ui',
		'figures',
		'offline',
		'disclosure',
		'own',
		'analysis',
		'views'
	].map((name) => `src/lib/${name}`),
	...['src/routes', 'src/build', 'src/gateway', 'src/styles']
];
const isOutside = (path: string) => !/\.test\.|\/fixture\.|\.fixture\.|__snapshots__/.test(path);

/** Files of a folder that are code and no tests. */
export const codeIn = (root: string, folder: string): string[] =>
	globSync(`${folder}/**/*.{ts,js,svelte,scss,css,html}`, { cwd: root })
		.map((path) => path.replaceAll('\\', '/'))
		.filter(isOutside);

/** Size of each part of the code outside tests, and of all of it. */
export function measure(root: string): Size[] {
	const sizeOf = (part: string, files: readonly string[]): Size => {
		const lines = files
			.map((file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length)
			.toSorted((a, b) => a - b);
		const at = (share: number) => Math.round(quantileSorted(lines, share) ?? 0);
		return { part, files: files.length, lines: sum(lines), median: at(0.5), p95: at(0.95) };
	};
	return [
		...parts.map((part) => sizeOf(part, codeIn(root, part))),
		sizeOf('all', codeIn(root, 'src'))
	];
}

/** What the recipes cost as docs/recipes.md writes them, and how many files know a facet and a file format. */
export function costs(root: string): Cost[] {
	const recipes = readFileSync(join(root, 'docs', 'recipes.md'), 'utf8');
	const recipe = (change: string, heading: string): Cost => {
		const section = recipes.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
		const blocks = [...section.matchAll(/^`[^`\n]+`:\n\n```(\w+)$/gm)].map(([, kind]) => kind);
		const touched = blocks.filter((kind) => kind === 'diff').length;
		return { change, written: blocks.length - touched, touched };
	};
	const naming = (change: string, folder: string, word: RegExp): Cost => ({
		change,
		written: 0,
		touched: codeIn(root, folder).filter((file) =>
			word.test(readFileSync(join(root, file), 'utf8'))
		).length
	});
	return [
		recipe('a line figure', 'A figure'),
		recipe('a page', 'A page'),
		recipe('a kind of chart, beside its copy', 'A kind of chart'),
		// The network speaks of partners as well; there it is a role and no facet.
		naming(
			'a facet (files of the list with the key `partner`)',
			'src/lib/*/activities',
			/\bpartner: |'partner'/
		),
		naming('a file format (files that name `parquet`)', 'src/lib/figures/export', /\bparquet\b/)
	];
}

const row = (cells: readonly (string | number)[]) =>
	`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`;

/** Both as tables in Markdown. */
export const structureTables = (root: string): string =>
	[
		row(['code outside tests', 'files', 'lines', 'median', 'p95']),
		'|---|--:|--:|--:|--:|',
		...measure(root).map(({ part, files, lines, median, p95 }) =>
			row([part === 'all' ? '**all**' : `\`${part}\``, files, lines, median, p95])
		),
		'',
		row(['one more …', 'files written', 'files that must know of it']),
		'|---|--:|--:|',
		...costs(root).map(({ change, written, touched }) => row([change, written, touched]))
	].join('\n');

if (import.meta.main) console.log(structureTables(join(import.meta.dirname, '..', '..')));
