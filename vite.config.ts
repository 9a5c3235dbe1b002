import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { parse } from 'csv-parse/sync';
import type { Plugin } from 'vite';
import * as v from 'valibot';
import { defineConfig } from 'vitest/config';
import { byServer } from './src/build/chunks/by-server.ts';
import { chunks } from './src/build/chunks/plugin.ts';
import { LongestFirst } from './src/build/longest-first.ts';
import { engine } from './src/build/packing/engine.ts';
import { leanDesign } from './src/build/site/lean.ts';
import { countySchema } from './src/lib/core/county-schema.ts';

/** SvelteKit's announcer carries a style attribute, which style-src 'self' forbids; base.css has the rule instead. */
const announcerWithoutStyle: Plugin = {
	name: 'announcer-without-style',
	enforce: 'pre',
	transform: (code, id) =>
		id.includes('/generated/root.svelte')
			? code.replace(/(id="svelte-announcer"[^>]*?)\sstyle="[^"]*"/, '$1')
			: undefined
};

/** Edition of the data as the data step has written it; null before its first run. */
function dataEdition(): App.Edition | null {
	const path = 'static/data/manifest.json';
	if (!existsSync(path)) return null;
	const { edition, date } = JSON.parse(readFileSync(path, 'utf8'));
	return { id: edition, date };
}

/** What the data step knows about space, as a module: pictures and embedded figures need no request for it. */
const territory: Plugin = {
	name: 'territory',
	resolveId: (id) => (id === 'virtual:territory' ? `\0${id}` : undefined),
	load(id) {
		if (id !== '\0virtual:territory') return undefined;
		const file = 'static/data/territory.json';
		const known = existsSync(file)
			? readFileSync(file, 'utf8')
			: '{"changes":[],"boundaries":null,"municipalities":null}';
		this.addWatchFile(resolve(file));
		return `export const territory = ${JSON.stringify(JSON.parse(known))}`;
	}
};

/** Pages and tables that wait for rows of their county, as a module: menus and lists need no request to leave them out. */
const waiting: Plugin = {
	name: 'waiting',
	resolveId: (id) => (id === 'virtual:waiting' ? `\0${id}` : undefined),
	load(id) {
		if (id !== '\0virtual:waiting') return undefined;
		const file = 'static/data/waiting.json';
		const known = existsSync(file) ? readFileSync(file, 'utf8') : '{"pages":{},"titles":{}}';
		this.addWatchFile(resolve(file));
		const { pages, titles } = JSON.parse(known);
		return `export const pages = ${JSON.stringify(pages)};\nexport const titles = ${JSON.stringify(titles)};`;
	}
};

/** The county as it was checked when the site was built: browsers need no rules for it. */
const checkedCounty: Plugin = {
	name: 'checked-county',
	enforce: 'pre',
	load(id) {
		if (this.environment.name !== 'client' || id !== resolve('src/lib/core/county.ts'))
			return undefined;
		const file = 'data/county.json';
		this.addWatchFile(resolve(file));
		const county = v.parse(countySchema, JSON.parse(readFileSync(file, 'utf8')));
		return `export const county = ${JSON.stringify(county)}`;
	}
};

/** What the rows of the indicators say about their values, as a module: figures read it and never restate it. */
const indicators: Plugin = {
	name: 'indicators',
	resolveId: (id) => (/^virtual:indicator(s|-names)$/.test(id) ? `\0${id}` : undefined),
	load(id) {
		if (!id.startsWith('\0virtual:indicator')) return undefined;
		const file = 'data/indicators/data.csv';
		this.addWatchFile(resolve(file));
		const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
		if (id.endsWith('names')) {
			const named = rows.map((row) => [row.indicator, { de: row.name_de, en: row.name_en }]);
			return `export const names = ${JSON.stringify(Object.fromEntries(named))}`;
		}
		const facts = rows.map((row) => [
			...[row.indicator, row.unit, Number(row.decimals), row.period_kind, row.direction],
			...[row.certainty, Number(row.comparable), Number(row.prices === 'current')],
			Number(row.break_de !== '')
		]);
		return `export const rows = ${JSON.stringify(facts)}`;
	}
};

export default defineConfig({
	plugins: [
		announcerWithoutStyle,
		checkedCounty,
		byServer,
		engine(),
		chunks(),
		leanDesign(),
		territory,
		waiting,
		indicators,
		sveltekit()
	],
	define: { __DATA_EDITION__: JSON.stringify(dataEdition()) },
	resolve: {
		alias: [{ find: /^fflate$/, replacement: resolve('src/lib/figures/export/zip.ts') }]
	},
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		reportCompressedSize: false,
		// The list of what comes with a part that is loaded later would be in every file; most of it is there already. Pages keep theirs.
		modulePreload: {
			resolveDependencies: (_, files, { hostId }) => (/[\\/]entry[\\/]/.test(hostId) ? files : [])
		},
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	// DuckDB's glue code contains eval; the policy forbids it and nothing calls it.
	worker: {
		format: 'es',
		plugins: () => [engine()],
		rolldownOptions: { checks: { eval: false, pluginTimings: false } }
	},
	css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts'],
					environment: 'node',
					// Left to itself, Vitest leaves one core free: of two it uses one.
					maxWorkers: availableParallelism(),
					// Modules and the engine are made once for all files of a worker: a test puts back what it changes, modules with data of its own included.
					isolate: false,
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					environment: 'node',
					isolate: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// A browser on a machine that is busy with others; the report names each test that needed it.
					retry: 1,
					// Other workers than the units have: both in one run come one after the other.
					sequence: { groupOrder: 1 },
					// What waits for ten seconds of silence leaves its core to the others.
					maxConcurrency: 10,
					maxWorkers: availableParallelism() + 1
				}
			},
			{
				extends: true,
				test: {
					name: 'verify',
					include: ['tests/verify/**/*.test.ts'],
					environment: 'node',
					testTimeout: 600_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			},
			{
				extends: true,
				test: {
					name: 'cluster',
					include: ['tests/cluster/**/*.test.ts'],
					environment: 'node',
					testTimeout: 900_000,
					hookTimeout: 900_000
				}
			},
			{
				extends: true,
				test: {
					name: 'clickhouse',
					include: ['tests/clickhouse/**/*.test.ts'],
					environment: 'node',
					testTimeout: 300_000,
					hookTimeout: 600_000
				}
			},
			{
				extends: true,
				test: {
					name: 'recipes',
					include: ['tests/recipes/**/*.test.ts'],
					environment: 'node',
					testTimeout: 1_800_000
				}
			}
		]
	}
});
