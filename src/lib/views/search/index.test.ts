import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { locales } from '../../core/locale.ts';
import { run } from '../../data/run.server.ts';
import { loadComparison } from '../../figures/compare/load.server.ts';
import { cubeParams } from '../../figures/load.server.ts';
import { compareSpecs } from '../compare/specs.ts';
import { parseSearch } from '../filters.ts';
import { isWaiting } from '../../data/waiting.ts';
import type { Kind } from './entry.ts';
import { find, prepare } from './find.ts';
import { addressOf } from '../../figures/lead/addresses.ts';
import { buildIndex } from './index.server.ts';
import { pagesIn } from './pages.ts';
import { regionsQuery } from './queries.ts';
import { regionEntry } from './regions.ts';

const root = 'src/routes/(site)/[[lang=lang]]';
/** Bytes a first search may load, gzip-compressed. */
const budget = 40_000;

/** Folders of pages without a parameter, as paths. */
const staticPages = (folder: string, path: string): string[] => {
	const entries = readdirSync(folder, { withFileTypes: true });
	const own = entries.some(({ name }) => name === '+page.svelte') ? [path] : [];
	const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('['));
	return [
		...own,
		...below.flatMap(({ name }) => staticPages(join(folder, name), `${path}${name}/`))
	];
};

describe('pages', () => {
	it('lists every page there is but the search itself and what has nothing to show', () => {
		const listed = pagesIn('de').map(({ path }) => path);
		const there = staticPages(root, '/').filter((path) => path !== '/suche/' && !isWaiting(path));
		expect(listed.toSorted()).toEqual(there.toSorted());
	});
});

describe.skipIf(!existsSync('static/data/manifest.json'))('the index', () => {
	it.each(locales)('is small and holds no hit twice: %s', { timeout: 120_000 }, async (locale) => {
		const index = await buildIndex(locale);
		const bytes = gzipSync(JSON.stringify(index)).length;
		expect(bytes).toBeLessThanOrEqual(budget);
		const keys = index.map(({ kind, path, title }) => `${kind} ${path} ${title}`);
		expect(keys.length).toBe(new Set(keys).size);
		for (const { title, path } of index) {
			expect(title).not.toBe('');
			expect(path).toMatch(/^\/([a-z0-9-]+\/)*(\?[^#]*)?(#[a-z0-9-]+)?$/);
		}
		const best = (query: string) => find(prepare(index), query)[0]?.entries[0]?.path;
		const found = (query: string, kind: Kind) =>
			find(prepare(index), query)
				.filter((group) => group.kind === kind)
				.flatMap(({ entries }) => entries.map(({ path }) => path));
		const figure = (path: string) =>
			index.find((own) => own.kind === 'figure' && own.path === path);
		expect(figure(addressOf('unemployment_rate_15_24'))?.text).toMatch(/ (seit|since) 2008, /);
		expect(figure('/arbeitsmarkt/#unemployment')?.echo).toBeUndefined();
		expect(figure('/vergleich/#compare-lines')?.echo).toBe(true);
		expect(figure('/vergleich/mehrere/#compare-ranks')).toMatchObject({ text: '', echo: true });
		expect(best('F035')).toBe('/zahlen/#f035');
		expect(best(locale === 'de' ? 'Zahl F079' : 'Figure F079')).toBe('/zahlen/#f079');
		// Words of the text are found though the pages use others.
		expect(found('Totalverweigerer', 'number')).toEqual(['/zahlen/#f061']);
		expect(found('Lehrkräfte', 'group')).toContain(
			'/aktivitaeten/?zielgruppe=lehr-und-beratungskraefte#liste'
		);
		if (locale === 'de')
			expect(found('Lehrkräfte', 'figure')).toContain('/strategie/#need-coverage');
		expect(best(locale === 'de' ? 'Vergleich' : 'Comparison')).toBe('/vergleich/');
		// Every district leads to the comparison, under its long and its short name.
		const rows = await run(regionsQuery, cubeParams);
		expect(rows.length).toBeGreaterThan(20);
		for (const row of rows) {
			const { path } = regionEntry(row, locale, county, String);
			for (const name of [row[`name_${locale}`], row.name_short_de])
				expect(found(name, 'region')[0], name).toBe(path);
		}
		expect(best('Hanau')).toBe('/vergleich/?region=06435');
		expect(best('Wiesbaden')).toBe('/vergleich/?region=06414');
		// The comparison knows every district that an address names.
		const { indicators, regions } = await loadComparison();
		const specs = compareSpecs(indicators, regions);
		for (const { path } of index.filter(({ kind }) => kind === 'region'))
			expect(parseSearch(specs, path.replace('/vergleich/', '')).unknown, path).toEqual([]);
		expect(found('Eschborn', 'dataset')).toContain('/daten/municipalities/');
	});
});
