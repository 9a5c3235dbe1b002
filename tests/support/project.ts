import { spawnSync } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = [
	...['src', 'static', 'data'],
	...['package.json', 'package-lock.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts']
];

/** A copy of the project in a folder of its own, whose data a test may change and build. */
export interface Project {
	dir: string;
	/** Replaces a text of a file; it must be there once. */
	edit: (path: string, from: string, to: string) => void;
	/** Runs the data step. */
	data: () => void;
	/** Builds it and keeps the edition in a folder. */
	build: (editions: string) => void;
}

/** Copies the project with some of its figures and pages, and without the others: it is built in half a minute. */
export function copyProject(figures: readonly string[], pages: readonly string[] = []): Project {
	const dir = mkdtempSync(join(tmpdir(), 'project-'));
	for (const part of parts) cpSync(part, join(dir, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
	removePages(join(dir, 'src/routes'), pages);
	renameSync(join(dir, 'svelte.config.js'), join(dir, 'whole.config.js'));
	writeFileSync(join(dir, 'svelte.config.js'), smallConfig(pages));
	const edit = (path: string, from: string, to: string) => {
		const text = readFileSync(join(dir, path), 'utf8');
		if (text.split(from).length !== 2) throw new Error(`${path} has not one "${from}"`);
		writeFileSync(
			join(dir, path),
			text.replace(from, () => to)
		);
	};
	edit(
		'src/lib/views/embed/embed.server.ts',
		'(await allFigures()).flatMap(',
		`(await allFigures()).filter(({ id }) => ${JSON.stringify(figures)}.includes(id)).flatMap(`
	);
	return {
		dir,
		edit,
		data: () => runIn(dir, ['src/build/main.ts']),
		build: (editions) => {
			runIn(dir, ['node_modules/vite/bin/vite.js', 'build']);
			runIn(dir, ['src/build/light/embeds.ts']);
			// An edition is of figures; pages alone have none.
			if (figures.length > 0)
				runIn(dir, ['src/build/editions/main.ts'], { KREISMONITOR_EDITIONS: editions });
		}
	};
}

/** Copies the project with one page for the development server, which is to prepare packages of its own. */
export function copyForDev(page: string): Project {
	const project = copyProject([], [page]);
	// The packages lie outside of the copy, and their prepared forms belong to the original.
	project.edit(
		'vite.config.ts',
		'\tcss: {',
		"\tcacheDir: '.vite',\n\tserver: { fs: { strict: false } },\n\tcss: {"
	);
	return project;
}

/** Runs a program of Node in a project. */
export function runIn(dir: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): void {
	// The mode of the test runner would make Vite build for development.
	const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...more };
	const options = { cwd: dir, encoding: 'utf8', env } as const;
	const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
	if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout.slice(-3000)}\n${stderr}`);
}

/** Takes away all pages but the named ones, and the search; the layout that embedded figures share with them stays. */
function removePages(routes: string, pages: readonly string[]): void {
	const root = '(site)/[[lang=lang]]';
	/** Whether a folder of routes serves one of the pages; "[slug]" stands for any name. */
	const serves = (folder: string) =>
		folder.startsWith(root) &&
		pages.some((page) =>
			new RegExp(`^${folder.slice(root.length).replace(/\[[^\]/]+\]/g, '[^/]+')}$`).test(page)
		);
	const isKept = (path: string) =>
		path.endsWith('+layout.ts') ||
		(pages.length > 0 && path.endsWith('+layout.svelte')) ||
		serves(path.slice(0, path.lastIndexOf('/') + 1));
	for (const path of globSync('**/+*', { cwd: routes }).map((one) => one.replaceAll('\\', '/')))
		if (/^(\(site\)|search)/.test(path) && !isKept(path)) rmSync(join(routes, path));
}

// Compressed forms take longest to make, and pages that are left out must not be looked for.
const smallConfig = (pages: readonly string[]) => `
import adapter from '@sveltejs/adapter-static';
import whole from './whole.config.js';
const { kit } = whole;
const entries = ${JSON.stringify(pages.flatMap((page) => [page, `/en${page}`]))};
const prerender = { ...kit.prerender, crawl: false, handleUnseenRoutes: 'ignore', entries };
export default { ...whole, kit: { ...kit, adapter: adapter({ fallback: '404.html' }), prerender } };
`;
