import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableName } from '../../src/lib/data/tables.ts';
import { doDatasetRecipe } from './dataset.ts';
import { doStep, sh, stepsIn } from './steps.ts';

const parts = [
	...['src', 'static', 'data', 'docs', 'tests', 'README.md', '.oxlintrc.json', '.prettierrc'],
	...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.worker.json'],
	...['svelte.config.js', 'vite.config.ts', 'eslint.config.js', 'eslint.directions.js']
];
const recipes = readFileSync('docs/recipes.md', 'utf8');
let dir = '';
const built = (path: string) => readFileSync(join(dir, 'build', path), 'utf8');

beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'recipes-'));
	for (const part of parts.filter((path) => existsSync(path)))
		cpSync(part, join(dir, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('the recipes of README and docs/recipes.md, done as they are written', () => {
	it('a dataset is read, and its faults are told in the words given', () => {
		expect(doDatasetRecipe(dir)).toEqual([]);
	});

	it('a figure, a page and a kind of chart are written where nothing was', () => {
		for (const heading of ['A figure', 'A page', 'A kind of chart']) {
			const steps = stepsIn(recipes, heading);
			expect(steps.length, heading).toBeGreaterThan(0);
			for (const step of steps) doStep(dir, step);
		}
	});

	it('types, style and tests beside the code hold', () => {
		sh(dir, 'node_modules/.bin/svelte-kit sync');
		sh(dir, 'node_modules/.bin/svelte-check --tsconfig ./tsconfig.json --fail-on-warnings');
		const written = '"src/lib/views/productivity" "src/lib/figures/labour" "src/lib/charts/strips"';
		sh(dir, `node_modules/.bin/eslint --max-warnings 0 ${written}`);
		sh(dir, `node_modules/.bin/prettier --check ${written}`);
		sh(dir, 'node_modules/.bin/oxlint src');
		const tests = 'src/lib/charts/strips src/lib/views/typed src/lib/views/consistency';
		sh(dir, `node_modules/.bin/vitest run --project unit ${tests} src/lib/views/registry`);
	});

	it('the built site has page, figure, embed, picture, downloads, search entry and dataset', () => {
		sh(dir, 'node_modules/.bin/vite build');
		const pages = ['leistung/index.html', 'en/leistung/index.html'];
		for (const page of pages) expect(built(page), page).toContain('<figure id="productivity"');
		expect(built('embed/productivity/index.html')).toContain('productivity');
		expect(built('figures/productivity.svg')).toContain('<svg');
		expect(built('index.html')).toContain('href="./leistung/"');
		expect(built('search/de.json')).toContain('/leistung/');
		expect(built('daten/legal-domains/index.html')).toContain('data/legal-domains.csv');
		expect(existsSync(join(dir, 'build/data/legal-domains.parquet'))).toBe(true);
		expect(tableName('legal-domains')).toBe('legal_domains');
	});
});
