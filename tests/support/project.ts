import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
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
	/** Builds some addresses of the site and keeps the edition; `editions` is the folder of the kept ones. */
	build: (editions: string) => string;
}

/** Copies the project; only the addresses named are built, uncompressed, which takes half a minute. */
export function copyProject(entries: (edition: string) => string[]): Project {
	const dir = mkdtempSync(join(tmpdir(), 'project-'));
	for (const part of parts) cpSync(part, join(dir, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
	renameSync(join(dir, 'svelte.config.js'), join(dir, 'whole.config.js'));
	const run = (args: readonly string[], editions = '') => {
		const env = { ...process.env, KREISMONITOR_EDITIONS: editions };
		const { status, stdout, stderr } = spawnSync(process.execPath, args, {
			cwd: dir,
			encoding: 'utf8',
			// Vitest's own mode would make Vite build for development.
			env: { ...env, NODE_ENV: 'production', VITEST: undefined }
		});
		if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}\n${stderr}`);
		return stdout;
	};
	return {
		dir,
		edit: (path, from, to) => {
			const text = readFileSync(join(dir, path), 'utf8');
			if (text.split(from).length !== 2) throw new Error(`${path} has not one "${from}"`);
			writeFileSync(
				join(dir, path),
				text.replace(from, () => to)
			);
		},
		data: () => void run(['src/build/main.ts']),
		build: (editions) => {
			const { edition } = JSON.parse(readFileSync(join(dir, 'static/data/manifest.json'), 'utf8'));
			writeFileSync(join(dir, 'svelte.config.js'), smallConfig(entries(edition)));
			run(['node_modules/vite/bin/vite.js', 'build']);
			return run(['src/build/editions/main.ts'], editions);
		}
	};
}

const smallConfig = (entries: readonly string[]): string => `
import adapter from '@sveltejs/adapter-static';
import whole from './whole.config.js';
const { kit } = whole;
const prerender = { ...kit.prerender, crawl: false, entries: ${JSON.stringify(entries)}, handleUnseenRoutes: 'ignore' };
export default { ...whole, kit: { ...kit, adapter: adapter({ fallback: '404.html' }), prerender } };
`;
