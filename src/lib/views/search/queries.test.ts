import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../core/locale.ts';
import { find, prepare, type Prepared } from './find.ts';
import { buildIndex } from './index.server.ts';
import { suggest, vocabulary } from './suggest.ts';

/** What has to be the first hit of all. */
const leading: Record<Locale, readonly (readonly [query: string, path: string])[]> = {
	de: [
		['pendler', '/arbeitsmarkt/pendeln/'],
		['Einpendler', '/arbeitsmarkt/pendeln/'],
		['Teilzeit', '/arbeitsmarkt/#ausgaben'],
		['jugendarbeitslosigkeit', '/arbeitsmarkt/?gruppe=young#unemployment'],
		['Jugendarbeitslosenquote', '/arbeitsmarkt/?gruppe=young#unemployment'],
		['arbeitslosenquote', '/vergleich/?indikator=unemployment_rate_all'],
		['Arbeitslosigkeit', '/arbeitsmarkt/#unemployment'],
		['hofheim', '/gemeinden/#municipality-census-population'],
		['Einwohner Hofheim', '/gemeinden/#municipality-census-population'],
		['kriftel', '/gemeinden/#municipality-census-population'],
		['eschborn', '/gemeinden/#municipality-census-population'],
		['Bad Soden', '/gemeinden/#municipality-census-population'],
		['Sulzbach', '/gemeinden/#municipality-census-population'],
		['Frankfurt', '/vergleich/?region=06412'],
		['Armut', '/grundsicherung/'],
		['Rente', '/fachkraefte/#retirements']
	],
	en: [
		['commuters', '/arbeitsmarkt/pendeln/'],
		['part-time', '/arbeitsmarkt/#ausgaben'],
		['youth unemployment', '/arbeitsmarkt/?gruppe=young#unemployment'],
		['unemployment', '/arbeitsmarkt/#unemployment'],
		['hofheim', '/gemeinden/#municipality-census-population'],
		['inhabitants of Kelkheim', '/gemeinden/#municipality-census-population'],
		['poverty', '/grundsicherung/']
	]
};
/** What councillors and planners type, and a page, figure or number that has to be among the first. */
const answers: Record<Locale, readonly (readonly [query: string, path: string])[]> = {
	de: [
		['Arbeitslosigkeit Jugendliche', '/vergleich/?indikator=unemployment_rate_15_24'],
		['Jugendarbeitslosigkeit', '/vergleich/?indikator=unemployment_rate_15_24'],
		['Arbeitslosigkeit', '/arbeitsmarkt/#unemployment'],
		['arbeitslose Frauen', '/vergleich/?indikator=unemployment_rate_women'],
		['Frauen', '/vergleich/?indikator=population_women'],
		['Ausländer', '/vergleich/?indikator=unemployed_foreign'],
		['Langzeitarbeitslose', '/vergleich/?indikator=unemployed_longterm'],
		['Menschen mit Behinderung', '/vergleich/?indikator=unemployed_severely_disabled'],
		['Ausbildung', '/aktivitaeten/ausbildungsberatung/'],
		['Jobcenter', '/grundsicherung/'],
		['Bürgergeld', '/grundsicherung/'],
		['Kinderarmut', '/vergleich/?indikator=sgb2_not_employable_persons'],
		['Kita', '/fachkraefte/#shortage-occupations'],
		['Fachkräftemangel', '/fachkraefte/'],
		['offene Stellen', '/fachkraefte/#vacancy-time'],
		['Rente', '/fachkraefte/#retirements'],
		['Schulabgang ohne Abschluss', '/qualifikation/#school-leavers-share'],
		['Schulabbrecher', '/qualifikation/#school-leavers-trend'],
		['Studium', '/qualifikation/#qualification-structure'],
		['Weiterbildung', '/themen/qualifizierung/'],
		['Sprachkurs', '/aktivitaeten/integrationskurse-bamf/'],
		['Einwohner', '/vergleich/?indikator=population_total'],
		['demografischer Wandel', '/arbeitsmarkt/'],
		['Pendler', '/arbeitsmarkt/#ausgaben'],
		['Auspendler', '/arbeitsmarkt/pendeln/#commuters'],
		['Pendler', '/arbeitsmarkt/pendeln/#commuters'],
		['Gehalt', '/vergleich/?indikator=disposable_income_total']
	],
	en: [
		['unemployment', '/arbeitsmarkt/#unemployment'],
		['youth unemployment', '/vergleich/?indikator=unemployment_rate_15_24'],
		['refugees', '/aktivitaeten/?zielgruppe=gefluechtete#liste'],
		['women', '/vergleich/?indikator=population_women'],
		['skills shortage', '/fachkraefte/'],
		['poverty', '/grundsicherung/'],
		['language course', '/aktivitaeten/integrationskurse-bamf/'],
		['GDP', '/vergleich/?indikator=gdp_total']
	]
};
const absent: Record<Locale, readonly string[]> = {
	de: ['Gewerbesteuer', 'Mieten', 'Klima', 'Feuerwehr'],
	en: ['housing', 'climate']
};
const typos: Record<Locale, readonly (readonly [query: string, word: string])[]> = {
	de: [
		['Qualifikazion', 'Qualifikation'],
		['Grundsichrung', 'Grundsicherung'],
		['Altenplfege', 'Pflege'],
		['Hannau', 'Hanau']
	],
	en: [
		['unemployement', 'unemployment'],
		['refugges', 'Refugees']
	]
};

describe.skipIf(!existsSync('static/data/manifest.json')).each(['de', 'en'] as const)(
	'queries of readers: %s',
	(locale) => {
		let index: Prepared[] = [];
		beforeAll(async () => {
			index = prepare(await buildIndex(locale));
		}, 120_000);

		/** The first hits of the first groups: what is seen without scrolling far. */
		const first = (query: string) =>
			find(index, query)
				.slice(0, 4)
				.flatMap(({ entries }) => entries.slice(0, 4).map(({ path }) => path));

		it.each(leading[locale])('%s, first of all', (query, path) => {
			expect(find(index, query)[0]?.entries[0]?.path).toBe(path);
		});

		it.each(answers[locale])('%s', (query, path) => {
			expect(first(query)).toContain(path);
		});

		it('counts of commuters are none of the strategy', () => {
			const found = find(index, locale === 'de' ? 'Einpendler' : 'in-commuters');
			const paths = (kind: string) =>
				found
					.filter((own) => own.kind === kind)
					.flatMap(({ entries }) => entries.map(({ path }) => path));
			expect(paths('figure')).toContain('/arbeitsmarkt/pendeln/#commuters');
			expect([...new Set(paths('number'))]).toEqual(['/arbeitsmarkt/#ausgaben']);
		});

		it.each(absent[locale])('nothing, and nothing near: %s', (query) => {
			expect(first(query)).toEqual([]);
			expect(suggest(index, vocabulary(index), query).queries).toEqual([]);
		});

		it.each(typos[locale])('%s means %s', (query, word) => {
			expect(first(query)).toEqual([]);
			expect(suggest(index, vocabulary(index), query).queries).toContain(word);
			expect(first(word)).not.toEqual([]);
		});
	}
);
