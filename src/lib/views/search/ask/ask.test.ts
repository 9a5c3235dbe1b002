import { beforeAll, describe, expect, it } from 'vitest';
import { county } from '../../../core/county.ts';
import type { Locale } from '../../../core/locale.ts';
import { run } from '../../../data/run.server.ts';
import { partCube } from '../../../figures/compare/part.ts';
import { cubeParams, loadSources } from '../../../figures/load.server.ts';
import { testContext } from '../../../figures/test-context.ts';
import { rowsOf } from '../../../../../tests/support/data.ts';
import { compareSpecs } from '../../compare/specs.ts';
import { parseSearch } from '../../filters.ts';
import { loadComparison } from '../../../figures/compare/load.server.ts';
import { answerFrom, type Answer } from './answer.ts';
import { tellPlain } from './ask.ts';
import { readQuestion } from './read.ts';
import { buildVocabulary } from './vocabulary.server.ts';
import type { Vocabulary } from './vocabulary.ts';

let known: Record<Locale, Vocabulary>;
let sources: Awaited<ReturnType<typeof loadSources>>;
beforeAll(async () => {
	const [de, en] = await Promise.all([buildVocabulary('de'), buildVocabulary('en')]);
	known = { de, en };
	sources = await loadSources();
}, 120_000);

async function tell(locale: Locale, query: string): Promise<{ answers: Answer[]; note: string }> {
	const reading = readQuestion(query, known[locale]);
	const speaker = testContext(locale, null);
	if (!reading) return { answers: [], note: '' };
	if (reading.kind !== 'value' && reading.kind !== 'extreme')
		return tellPlain(reading, known[locale], speaker);
	const rows = await run(partCube(reading.indicator.id), cubeParams);
	return { answers: answerFrom(reading, { rows, sources }, known[locale], speaker), note: '' };
}
const plain = (text: string) => text.replaceAll('\u202f', ' ');
const values = async (locale: Locale, query: string) =>
	(await tell(locale, query)).answers.map(({ value }) => plain(value));

const slow = { timeout: 120_000 };

/** Words of the data, put together to questions; the answer is looked up in the data file by itself. */
describe('a name in the data, a year and a district', () => {
	const datasets = [
		'labour-market',
		'population',
		'minimum-income',
		'economy',
		'employment',
		'education'
	];
	const regions = ['06412', '06434', '06414', '06', '06632'];

	it.each(['de', 'en'] as const)(
		'finds the number of every indicator in %s',
		slow,
		async (locale) => {
			const rows = datasets.flatMap(rowsOf);
			const { indicators, regions: places } = known[locale];
			const format = testContext(locale, null).format;
			let asked = 0;
			for (const [at, { id, name }] of indicators.entries()) {
				const region = regions[at % regions.length] ?? '';
				const own = rows
					.filter((row) => row.indicator === id && row.region === region)
					.filter((row) => row.value !== '' && /^\d/.test(row.value ?? ''));
				const row = own.at(-1);
				if (!row) continue;
				asked += 1;
				const year = row.period?.slice(0, 4) ?? '';
				const place = places.find((one) => one.id === region)?.name ?? '';
				const query = `${name} ${year} ${place}`;
				const reading = readQuestion(query, known[locale]);
				expect(reading, query).toMatchObject({ kind: 'value', year, regions: [{ id: region }] });
				expect(reading?.kind === 'value' && reading.indicator.id, query).toBe(id);
				const [answer] = (await tell(locale, query)).answers;
				const decimals = Number(rowsOf('indicators').find((one) => one.indicator === id)?.decimals);
				expect(plain(answer?.value ?? ''), query).toContain(
					plain(format.number(Number(row.value), decimals))
				);
				expect(answer?.about, query).toContain(place);
				expect(answer?.source, query).toContain(row.source);
			}
			expect(asked).toBeGreaterThan(40);
		}
	);
});

describe('questions as they are asked', () => {
	it.each([
		['de', 'Arbeitslosenquote Frauen 2025 Hochtaunus', ['4,6 %']],
		['de', 'Arbeitslosenquote der Frauen im Hochtaunuskreis 2025', ['4,6 %']],
		['de', 'höchste Jugendarbeitslosigkeit', ['Main-Kinzig-Kreis: 9,5 %']],
		['de', 'Hoechste Jugendarbeitslosigkeit in Hessen', ['Main-Kinzig-Kreis: 9,5 %']],
		['de', 'Jugendarbeitslosigkeit', ['6,9 %']],
		['de', 'Jugendarbeitslosigkeit Hessen Deutschland', ['5,9 %', '5,7 %']],
		['de', 'Wie hoch ist die Arbeitslosenquote in Frankfurt?', ['6,9 %']],
		['de', 'Arbeitslosigkeit hier', ['5,4 %']],
		['de', 'Arbeitslosenquote Männer Wiesbaden 2020', ['7,4 %']],
		['de', 'Arbeitslosenquote Offenbach', ['9,6 %', '5,4 %']],
		['de', 'Arbeitslosenquote Stadt Offenbach', ['9,6 %']],
		['de', 'Arbeitslosenquote Landkreis Offenbach', ['5,4 %']],
		['de', 'niedrigste Arbeitslosenquote 2019', ['Landkreis Fulda: 2,7 %']],
		['de', 'beste Arbeitslosenquote', ['Landkreis Fulda: 3,8 %']],
		['de', 'höchste Arbeitslosenquote im Hochtaunus', ['2005: 6,0 %']],
		['de', 'höchste Arbeitslosenquote Fulda Wiesbaden', ['2025: 3,8 %', '2005: 12,4 %']],
		['de', 'Arbeitslose', ['7.254']],
		['de', 'jugend', ['6,9 %']],
		['de', 'Pendler', ['64.751', '60.823', '68,8 %', '67 %']],
		['de', 'Auspendler', ['60.823', '67 %']],
		['de', 'Einpendelnde', ['64.751', '68,8 %']],
		['de', 'Teilzeit', ['24,4 %']],
		['de', 'Wie viele pendeln im Main-Taunus-Kreis?', ['64.751', '60.823', '68,8 %', '67 %']],
		['de', 'Teilzeitquote hier', ['24,4 %']],
		['en', 'part-time', ['24.4%']],
		['en', 'out-commuters', ['60,823', '67%']],
		['de', 'hofheim', ['39.004']],
		['de', 'Hofheim am Taunus', ['39.004']],
		['de', 'Wie viele Einwohner hat Hofheim?', ['39.004']],
		['de', 'Eschborn', ['21.663']],
		['de', 'Bad Soden Bevölkerung', ['23.242']],
		['de', 'Gemeinde Kriftel', ['11.137']],
		['de', 'Langzeitarbeitslose', ['2.994']],
		['de', 'Langzeitarbeitslose Hessen 2024', ['Für 2024 gibt es hier keinen Wert']],
		['de', 'Arbeitslosenquote 1995', ['Für 1995 gibt es hier keinen Wert']],
		['de', 'Wie viele Einwohner hat Groß-Gerau 2024', ['268.310']],
		['de', 'Bevölkerung', ['238.783']],
		['de', 'höchste Bevölkerung', ['Frankfurt am Main: 760.656']],
		['de', 'beste Bevölkerung', ['Was besser ist, legt für diese Kennzahl niemand fest']],
		['de', 'BIP je Einwohner', ['73.148 Euro']],
		['de', 'höchstes verfügbares Einkommen je Einwohner', ['Hochtaunuskreis: 38.714 Euro']],
		['de', 'SGB II Leistungsberechtigte', ['12.025']],
		['de', 'SGB II Anteil Stadt Offenbach', ['10,4 %']],
		['de', 'Schulabgänger ohne Hauptschulabschluss 2023', ['91']],
		['de', 'Alleinerziehende ohne Aktivität', ['1 genannt, 5 auch offen']],
		['de', 'Angebote für Geflüchtete', ['5 genannt, 5 auch offen']],
		[
			'de',
			'Zielgruppen ohne Aktivität',
			['Jede Zielgruppe ist in der Liste genannt, oder ein Angebot steht ihr offen']
		],
		['en', 'unemployment rate women 2025 Hochtaunus', ['4.6%']],
		['en', 'highest youth unemployment', ['Main-Kinzig-Kreis: 9.5%']],
		['en', 'youth', ['6.9%']],
		['en', 'commuters', ['64,751', '60,823', '68.8%', '67%']],
		['en', 'How many people live in Hofheim', ['39,004']],
		['en', 'single parents without activity', ['1 named, 5 also open']],
		['en', 'population Wiesbaden 2024', ['288,850']],
		['en', 'lowest unemployment rate 2020', ['Landkreis Fulda: 3.4%']],
		['en', 'highest GDP per inhabitant', ['Frankfurt am Main: €126,718']],
		['en', 'unemployment rate of foreigners in Frankfurt', ['11.0%']],
		['en', 'men unemployment rate Kassel', ['9.5%', '4.8%']],
		['en', 'unemployment rate Germany 2024', ['6.0%']],
		['en', 'How many unemployed people are there', ['7,254']]
	] as const)('%s: %s', async (locale, query, expected) => {
		expect(await values(locale, query)).toEqual(expected);
	});

	it('says who counts, when, and where it stands', async () => {
		const { answers } = await tell('de', 'Arbeitslosenquote Frauen 2025 Hochtaunus');
		expect(answers).toEqual([
			{
				value: '4,6\u202f%',
				about: 'Arbeitslosenquote der Frauen, Hochtaunuskreis, Jahresdurchschnitt 2025',
				source: 'Statistische Ämter des Bundes und der Länder, Deutschland (13211-02-05-4)',
				path: '/vergleich/?indikator=unemployment_rate_women&jahr=2025&region=06434'
			}
		]);
	});

	it('gives a town its people with the day and the source, and says what is old', async () => {
		const [town] = (await tell('de', 'Hofheim')).answers;
		expect(town).toMatchObject({
			about: 'Bevölkerung, Hofheim am Taunus, Zensus vom 15.05.2022, älter als drei Jahre',
			path: '/gemeinden/#municipality-census-population'
		});
		expect(town?.source).toContain('(zensus2022)');
		const [counted, , own] = (await tell('de', 'Pendler')).answers;
		expect(counted).toMatchObject({
			about:
				'Einpendelnde, Main-Taunus-Kreis, 30.06.2016, aus Registern der Verwaltung, älter als drei Jahre',
			path: '/arbeitsmarkt/pendeln/#commuters'
		});
		expect(own?.about).toMatch(/Main-Taunus-Kreis, .*2020, Angabe in der Strategie/);
	});

	it('says how many districts stand behind a superlative, and what is a mere count', async () => {
		const [rate] = (await tell('de', 'schlechteste Arbeitslosenquote 2024')).answers;
		expect(rate?.about).toContain(
			'unter den 14 von 26 Kreisen in Hessen, für die es einen Wert gibt'
		);
		const [count] = (await tell('de', 'höchste Bevölkerung')).answers;
		expect(count?.about).toContain('Eine Anzahl, nicht auf die Größe des Kreises bezogen');
	});

	it('says out of how many years a year stands out', async () => {
		const [own] = (await tell('de', 'höchste Arbeitslosenquote im Hochtaunus')).answers;
		expect(own?.about).toContain('höchster Wert der 25 Jahre mit Wert seit 2001');
	});

	it('marks what is old when nobody asked for a year', async () => {
		const [old] = (await tell('de', 'Beschäftigte Frauen am Wohnort')).answers;
		expect(old?.about).toMatch(/30\.06\.2019, älter als drei Jahre$/);
	});

	it('leads to addresses that the comparison knows', slow, async () => {
		const { indicators, regions } = await loadComparison();
		const specs = compareSpecs(indicators, regions);
		for (const query of [
			'Arbeitslosenquote Frauen 2025 Hochtaunus',
			'niedrigste Arbeitslosenquote 2019'
		])
			for (const { path } of (await tell('de', query)).answers)
				expect(parseSearch(specs, path.split('?')[1] ?? '').unknown).toEqual([]);
	});
});

describe('what is not understood', () => {
	it.each([
		['de', 'Arbeitslosenquote 2025 Teilzeit', ['„Teilzeit“', '2025']],
		['de', 'Arbeitslosenquote Hofheim 2024', ['„Hofheim“', 'Arbeitslosenquote']],
		['de', 'Arbeitslosenquote Ältere', ['„Ältere“', 'Arbeitslosenquote']],
		['de', 'Feuerwehr 2024', ['„Feuerwehr“', '2024']],
		['de', 'Einhörner ohne Aktivität', ['„Einhörner“']],
		['de', 'höchste Feuerwehr', ['„Feuerwehr“']],
		['de', 'Arbeitslosenquote 2020 2025', ['„2025“', '2020']],
		['de', 'höchste Arbeitslosenquote in Deutschland', ['„Deutschland“']],
		['de', 'Arbeitslosenquote Frauen und Männer', ['„']],
		['en', 'fire brigade 2024', ['“fire” and “brigade”']],
		['en', 'unemployment rate Narnia', ['“Narnia”', 'Unemployment rate']]
	] as const)('%s: %s', async (locale, query, parts) => {
		const { answers, note } = await tell(locale, query);
		expect(answers).toEqual([]);
		for (const part of parts) expect(note).toContain(part);
	});

	it.each([
		['de', 'Teilzeit Hessen 2024'],
		['de', 'Teilzeit Hessen'],
		['de', 'Teilzeit 2024'],
		['de', 'Teilzeit Frauen'],
		['de', 'Teilzeitausbildung'],
		['de', 'Teilzeit Stadt'],
		['de', 'Pendler Frankfurt'],
		['de', 'Pendler Hofheim'],
		['de', 'Pendlerpauschale'],
		['en', 'part'],
		['en', 'commuters Germany'],
		['en', 'part-time women'],
		['en', 'commutation']
	] as const)(
		'gives no number of the strategy that was not asked for: %s, %s',
		async (locale, query) => {
			expect(await values(locale, query)).toEqual([]);
		}
	);

	it.each([
		'Pflege',
		'Ausbildung',
		'Sprachkurs',
		'Jobcenter',
		'Flüchtlinge',
		'Hochtaunus',
		'Frauen',
		''
	])('leaves a plain search alone: %s', async (query) => {
		expect(await tell('de', query)).toEqual({ answers: [], note: '' });
	});
});

it('means this county when no region is named', () => {
	expect(known.de.own).toBe(county.region);
});
