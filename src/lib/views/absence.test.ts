import { existsSync, globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimIn, hasCaveat, isSilence } from '../../../tests/support/absence.ts';
import { layoutChart } from '../charts/kinds.ts';
import { county } from '../core/county.ts';
import { locales, type Locale } from '../core/locale.ts';
import { run } from '../data/run.server.ts';
import { loadFiledTiles } from '../figures/key/load.server.ts';
import { cubeParams, loadSources } from '../figures/load.server.ts';
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { makeFormat } from '../i18n/format.ts';
import { initialFilters, type FilterSpecs } from './filters.ts';
import { allFigures } from './registry.server.ts';
import { buildIndex } from './search/index.server.ts';

const built = existsSync('static/data/manifest.json');
const words = { de, en };
const speaker = (locale: Locale) => ({
	...{ locale, county, t: words[locale] },
	format: makeFormat(locale, words[locale].units)
});

/** The default state, and every other value of every filter alone. */
const statesOf = (specs: FilterSpecs) => {
	const initial = initialFilters(specs);
	const others = Object.entries(specs).flatMap(([key, spec]) =>
		spec.kind === 'one'
			? spec.values.map((value) => ({ ...initial, [key]: value }))
			: spec.kind === 'many'
				? spec.values.map((value) => ({ ...initial, [key]: [value] }))
				: []
	);
	return [initial, ...others];
};

const isComment = (line: string) => /^\s*(\/\/|\/?\*|<!--)/.test(line);

describe('no sentence says that help does not exist where the list is silent', () => {
	it('in the words of every page and figure, in both languages', () => {
		const files = globSync('src/lib/{figures,findings,views,i18n,ui}/**/*.{ts,svelte}');
		expect(files.length).toBeGreaterThan(300);
		const found = files
			.filter((file) => !/\.test\.ts$|fixture|edge-rows/.test(file))
			.flatMap((file) =>
				readFileSync(file, 'utf8')
					.split('\n')
					.flatMap((line, at) => {
						const claim = isComment(line) ? undefined : claimIn(line);
						return claim === undefined ? [] : [`${file}:${at + 1}: ${claim}`];
					})
			);
		expect(found).toEqual([]);
	});

	it('in the tables and their descriptions', () => {
		const files = globSync('data/*/{data.csv,datapackage.json}');
		expect(files.length).toBeGreaterThan(50);
		const found = files.flatMap((file) => {
			const claim = claimIn(readFileSync(file, 'utf8'));
			return claim === undefined ? [] : [`${file}: ${claim}`];
		});
		expect(found).toEqual([]);
	});

	it('and the rule knows a claim from the silence of a list', () => {
		for (const text of [
			'Für Alleinerziehende gibt es in 8 Themen keine Aktivität',
			'Für diese Gruppe gibt es nicht ein Angebot',
			'There is no activity for pupils',
			'no activity',
			'Where an activity is missing',
			'Für Menschen über 55 fehlt ein Angebot',
			'Ein Angebot für Studierende fehlt',
			'Angebote bestehen nicht',
			'Niemand hilft Menschen mit Schulden',
			'Für diese Gruppe bietet der Kreis nichts an',
			'Keine der Aktivitäten hilft ihnen',
			'0 Aktivitäten für Studierende',
			'Students lack support',
			'They are left without support',
			'The district offers nothing to students'
		])
			expect(claimIn(text), text).toBeDefined();
		for (const text of [
			'33 Bedarfe: 25 genannt, 5 nur auch offen, 3 in der Liste nicht genannt; Hilfe kann es trotzdem geben',
			'Diese Seite gibt es nicht',
			'Es fehlen 2.410 Beschäftigte bis 2028',
			'Was fehlt, ist nicht erhoben',
			'There is no value of this indicator for 2020'
		])
			expect(claimIn(text), text).toBeUndefined();
	});
});

describe.runIf(built)('what figures, tiles and search hits say of a silent list', () => {
	const said: { where: string; headline: string; summary?: string; texts: readonly string[] }[] =
		[];
	beforeAll(async () => {
		for (const figure of await allFigures()) {
			const rows = await run(figure.cube, cubeParams);
			for (const locale of locales)
				for (const values of statesOf(figure.specs(rows, speaker(locale)))) {
					const shown = figure.present(rows, values, speaker(locale));
					const marks = layoutChart(shown.chart, 720).layout.marks.map(({ label }) => label);
					const cells = shown.table.rows.flatMap((row) => row.cells);
					said.push({
						where: `${figure.id} ${locale} ${JSON.stringify(values)}`,
						headline: shown.headline,
						summary: shown.summary,
						texts: [
							shown.headline,
							shown.subtitle,
							shown.summary,
							...shown.notes,
							...marks,
							...cells
						]
					});
				}
		}
		const sources = await loadSources();
		for (const locale of locales) {
			for (const { id, tile } of await loadFiledTiles({ ...speaker(locale), filters: {} }, sources))
				said.push({
					where: `tile ${id} ${locale}`,
					headline: tile.sentence,
					texts: [tile.sentence, tile.comparison ?? '']
				});
			for (const { kind, path, title, text } of await buildIndex(locale))
				said.push({
					where: `search ${kind} ${path} ${locale}`,
					headline: kind === 'figure' ? title : '',
					texts: [title, text]
				});
		}
	}, 240_000);

	it('claims no absence, whatever is chosen', () => {
		expect(said.length).toBeGreaterThan(1500);
		const found = said.flatMap(({ where, texts }) =>
			texts.flatMap((text) => (claimIn(text) === undefined ? [] : [`${where}: ${text}`]))
		);
		expect(found).toEqual([]);
	});

	it('carries the caveat in each sentence of a summary that names a silence', () => {
		const sentences = said.flatMap(({ where, summary = '' }) =>
			summary.split(/(?<=\.) /).map((text) => ({ where, text }))
		);
		const silent = sentences.filter(({ text }) =>
			/der Liste (nicht|in keinem Thema) genannt|not named in|named in no theme/i.test(text)
		);
		expect(silent.length).toBeGreaterThan(50);
		expect(
			silent.filter(({ text }) => !hasCaveat(text)).map(({ where, text }) => `${where}: ${text}`)
		).toEqual([]);
	});

	it('carries the caveat in the same sentence', () => {
		const silent = said.filter(({ headline }) => isSilence(headline));
		expect(silent.length).toBeGreaterThan(10);
		expect(
			silent
				.filter(({ headline }) => !hasCaveat(headline))
				.map(({ where, headline }) => `${where}: ${headline}`)
		).toEqual([]);
	});
});
