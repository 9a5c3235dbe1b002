import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const documents = ['README.md', ...globSync('docs/**/*.md', { cwd: root })].toSorted();

/** What is there only after a run, beside the project, or made by what the document shows. */
const made = [
	...[
		'../shared',
		'static/data',
		'build/data',
		'build/offline.json',
		'build/service-worker.js',
		'_app'
	],
	...['sbom.cdx.json', '.well-known/security.txt', 'parts.json', 'build/parts'],
	...['404.html', 'edition.json', 'offline.json', '__data.json', 'data/manifest.json'],
	...['.svelte-kit/tsconfig.json', 'node_modules/.bin', 'node_modules/.bin/node'],
	...['data/legal-domains/datapackage.json', 'data/legal-domains/data.csv', 'Name.svelte'],
	...['src/lib/figures/labour/productivity.ts', 'src/lib/views/productivity/page.ts'],
	'src/lib/views/pages/productivity.ts',
	'src/lib/charts/strips'
];
/** Written like a path or a name, and none of ours: packages, licences, options, words of other programs. */
const foreign = [
	...['$app/paths', 'dl-de/by-2-0', 'licenses/other-closed', 'import/no-cycle'],
	...['kern.min.css', '@uwdata/wk-geojson', 'noUncheckedIndexedAccess'],
	...['erasableSyntaxOnly', 'toggleItem', 'skillLevel', 'stripChart']
];

let files: string[] = [];
let folders = new Set<string>();
let code = '';
beforeAll(() => {
	const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
	const inGit = existsSync(join(root, '.git'));
	files = inGit
		? execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim().split('\n')
		: globSync('{*,{src,docs,tests,data,static}/**/*}', { cwd: root });
	folders = new Set(files.flatMap((file) => parentsOf(file)));
	code = files
		.filter((file) => /^((src|tests)\/.*|[\w.]+)\.(ts|js|svelte|json|html)$/.test(file))
		.filter((file) => existsSync(join(root, file)))
		.map((file) => readFileSync(join(root, file), 'utf8'))
		.join('\n');
});

const parentsOf = (file: string): string[] => {
	const parent = dirname(file);
	return parent === '.' ? [] : [parent, ...parentsOf(parent)];
};
const textOf = (document: string) => readFileSync(join(root, document), 'utf8');
const prose = (document: string) => textOf(document).replaceAll(/```[^]*?```/g, '');
const quoted = (document: string) =>
	[...prose(document).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

const isPath = (text: string) =>
	/^[\w@$.\-[\]()=]+(\/[\w@.\-[\]()=]+)*\/?$/.test(text) &&
	(text.includes('/') || /\w\.(ts|js|svelte|json|csv|md|css|scss|html)$/.test(text));
const isName = (text: string) =>
	/^[a-z]+[A-Z]\w*(\(.*\))?$/.test(text) || /^[a-z]\w+\(.*\)$/.test(text);

function exists(path: string): boolean {
	const bare = path.replace(/\/$/, '');
	const known = [bare, `${bare}.ts`];
	return (
		made.includes(bare) ||
		foreign.includes(bare) ||
		['static/data', 'node_modules'].some((folder) => existsSync(join(root, folder, bare))) ||
		known.some((own) => folders.has(own) || files.includes(own)) ||
		[...files, ...folders].some((own) => known.some((end) => own.endsWith(`/${end}`)))
	);
}

/** Anchor of a heading as hosts of repositories make it. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
const anchorsIn = (document: string) =>
	[...prose(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe.each(documents)('%s', (document) => {
	it('names files and folders that exist', () => {
		const paths = quoted(document).filter(isPath);
		expect(paths.filter((path) => !exists(path))).toEqual([]);
	});

	it('names functions that exist', () => {
		const names = quoted(document)
			.filter(isName)
			.map((text) => /^\w+/.exec(text)?.[0] ?? '');
		const unknown = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
		expect(unknown.filter((name) => !foreign.includes(name))).toEqual([]);
	});

	it('gives commands that can be run', () => {
		const text = textOf(document);
		const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		const asked = [...text.matchAll(/npm (?:run )?(start|test|[\w:-]+)(?=[ `\n]|$)/gm)];
		const own = asked
			.filter(([all]) => /^npm (run .|start|test)/.test(all))
			.map(([, name = '']) => name);
		expect(own.filter((name) => !(name in scripts))).toEqual([]);
		const programs = [...text.matchAll(/\bnode ([\w./-]+\.ts)/g)].map(([, path = '']) => path);
		expect(programs.filter((path) => !existsSync(join(root, path)))).toEqual([]);
	});

	it('links to what is there', () => {
		const links = [...prose(document).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
		const dead = links.filter(([, path = '', anchor]) => {
			const target = path === '' ? document : join(dirname(document), path);
			if (!existsSync(join(root, target))) return true;
			return anchor !== undefined && !anchorsIn(target).includes(anchor);
		});
		expect(dead.map(([link]) => link)).toEqual([]);
	});
});

describe('what the documents may name though it is not there', () => {
	it('is named by one of them', () => {
		const all = documents.map(textOf).join('\n');
		expect([...made, ...foreign].filter((text) => !all.includes(text))).toEqual([]);
	});
});
