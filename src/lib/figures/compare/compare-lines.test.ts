import { sourcesIn } from '../columns/read.ts';
import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import type { SeriesRow } from '../../data/queries/compare.ts';
import { testContext } from '../test-context.ts';
import type { Choice } from './choice.ts';
import { compareLines, compareLinesOn } from './compare-lines.ts';
import { changesOf, isDrawn, stretchesOf } from '../kinds/stretches.ts';
import { indicatorRow, lineRows } from './test-rows.ts';

const { region, state, country } = county;
const present = (rows: SeriesRow[], given: Partial<Choice> = {}, locale: Locale = 'de') =>
	compareLines.present(
		rows,
		testContext(locale, { indicator: indicatorRow(), group: 'all', peers: [], ...given })
	);
const three = (last: number) => [
	...lineRows(region, 2023, [5, 5.2, last]),
	...lineRows(state, 2023, [6, 6, 5.8]),
	...lineRows(country, 2023, [6, 6, 6.3])
];

describe('lines of a comparison', () => {
	it('say how the county stands against its state', () => {
		expect(present(three(5.4)).headline).toBe(
			'Quote: im Main-Taunus-Kreis 2025 niedriger als in Hessen'
		);
		const long = { indicator: indicatorRow({ name_de: 'Quote der Menge', short_de: 'Quote' }) };
		expect(present(three(5.4), long)).toMatchObject({
			headline: 'Quote: im Main-Taunus-Kreis 2025 niedriger als in Hessen',
			subtitle: expect.stringMatching(/^Quote der Menge, /)
		});
		expect(present(three(6)).headline).toContain('höher als in Hessen');
		expect(present(three(5.8)).headline).toContain('so hoch wie in Hessen');
		expect(present(three(5.4), {}, 'en').headline).toBe(
			'Rate: in the Main-Taunus district lower than in Hesse (2025)'
		);
	});

	it('are bars where there is a single year', () => {
		const rows = [...lineRows(region, 2023, [4]), ...lineRows(state, 2023, [6])];
		const { chart } = present(rows);
		expect(chart.kind === 'bars' && chart.rows.map(({ id, value }) => [id, value])).toEqual([
			[region, 4],
			[state, 6]
		]);
		expect(present(three(5.4)).chart.kind).toBe('lines');
	});

	it('give the values in a sentence', () => {
		expect(present(three(5.4)).summary).toBe(
			'2025 waren es 5,4\u202f%. In Hessen waren es 5,8\u202f%, in Deutschland 6,3\u202f%.'
		);
	});

	it('are right for the county alone, and without it', () => {
		expect(present(lineRows(region, 2025, [5])).headline).toBe(
			'Quote: 5,0\u202f% im Main-Taunus-Kreis (2025)'
		);
		expect(present(lineRows(state, 2025, [5])).headline).toBe(
			'Quote: kein Wert im Main-Taunus-Kreis'
		);
		expect(present([]).chart).toMatchObject({ series: [] });
	});

	it('compare counts with the year before and leave state and country to the table', () => {
		const indicator = indicatorRow({ unit: 'persons', decimals: 0, comparable: 0 });
		const rows = [...lineRows(region, 2024, [900, 800]), ...lineRows(state, 2024, [9000, 9100])];
		const { headline, chart, table, notes } = present(rows, { indicator });
		expect(headline).toBe('Quote: im Main-Taunus-Kreis 2025 weniger als 2024');
		expect(chart.kind === 'lines' && chart.series.map(({ id }) => id)).toEqual([region]);
		expect(table.rows.at(-1)?.cells).toEqual(['2025', '800', '9.100']);
		expect(notes.join(' ')).toContain('stehen nur in der Tabelle');
	});

	it('do not call a handful of people a change', () => {
		const indicator = indicatorRow({ unit: 'persons', decimals: 0, comparable: 0 });
		const rows = lineRows(region, 2024, [12_028, 12_025]);
		expect(present(rows, { indicator }).headline).toBe(
			'Quote: im Main-Taunus-Kreis 2025 kaum weniger als 2024'
		);
	});

	it('keep the reason of a missing value', () => {
		const { table } = present(lineRows(region, 2024, ['.', 5]));
		expect(table.rows[0]?.cells).toEqual(['2024', 'unbekannt oder geheim']);
	});

	it('say which years they leave out and why a value is missing', () => {
		const left = [...lineRows(region, 2020, [5]), ...lineRows(region, 2023, [5, '.', 6])];
		expect(present(left).notes).toContain(
			'Lücken: 2021 und 2022 (nicht im Datenbestand); 2024 (unbekannt oder geheim).'
		);
		expect(present(three(5)).notes.join(' ')).not.toContain('Lücken');
	});

	it('name chosen districts, those without a value and those that find no place', () => {
		const peers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
			region: id,
			name: id.toUpperCase()
		}));
		const rows = [
			...three(5.4),
			...['a', 'b', 'c', 'd', 'f'].flatMap((id) => lineRows(id, 2025, [4]))
		];
		const { chart, notes } = present(rows, { group: 'neighbours', peers });
		expect(chart.kind === 'lines' && chart.series.map(({ id }) => id)).toEqual([
			region,
			state,
			country,
			'a',
			'b',
			'c',
			'd'
		]);
		expect(notes).toContain('Ohne Wert: E.');
		expect(notes).toContain('Das Diagramm zeigt höchstens 8 Linien. Nicht gezeigt: F.');
	});
});

describe('two sources of one indicator', () => {
	const rows = [
		...lineRows(region, 2015, [1, 2, 3], 'old'),
		...lineRows(region, 2020, [4], 'old'),
		...lineRows(region, 2000, [9], 'new'),
		...lineRows(region, 2018, [5, 6, 7, 8], 'new')
	];
	const stretches = stretchesOf(rows);

	it('take turns where the newer one begins without a gap', () => {
		expect(stretches).toEqual([
			{ source: 'old', year: 2015 },
			{ source: 'new', year: 2018 }
		]);
		expect(changesOf(stretches, false)).toEqual([2017.5]);
	});

	it('leave no years out that only the newer one has', () => {
		const gappy = [
			...lineRows(region, 2008, [1, 2, 3], 'new'),
			...lineRows(region, 2011, [4], 'old'),
			...lineRows(region, 2014, [5, 6], 'new')
		];
		const own = stretchesOf(gappy);
		expect(own).toEqual([
			{ source: 'new', year: 2008 },
			{ source: 'old', year: 2011 },
			{ source: 'new', year: 2014 }
		]);
		expect(gappy.filter((row) => isDrawn(row, own))).toHaveLength(6);
		const { chart, table, subtitle } = present(gappy);
		expect(chart).toMatchObject({ breaks: [{ x: 2010.5 }, { x: 2013.5 }] });
		expect(subtitle).toContain('2008 bis 2015');
		expect(table.rows).toHaveLength(6);
	});

	it('are drawn once for each year', () => {
		const drawn = rows.filter((row) => isDrawn(row, stretches));
		expect(drawn.map(({ period, source }) => `${period} ${source}`)).toEqual([
			'2015 old',
			'2016 old',
			'2017 old',
			'2018 new',
			'2019 new',
			'2020 new',
			'2021 new'
		]);
	});

	it('are never joined, and both stand in the table', () => {
		const { chart, data, table, notes, summary } = present(rows);
		expect(chart.kind === 'lines' && chart.breaks).toEqual([
			{ x: 2017.5, label: 'Bruch in der Reihe' }
		]);
		expect(table.rows.filter(({ cells }) => cells[0] === '2020').map(({ cells }) => cells)).toEqual(
			[
				['2020', '4,0\u202f%', 'old'],
				['2020', '7,0\u202f%', 'new']
			]
		);
		expect(sourcesIn(data)).toEqual(['new', 'old']);
		expect(notes.join(' ')).toContain('mehreren Quellen');
		expect(notes.join(' ')).toContain(
			'vergleichbar. Die Linie ist dort unterbrochen, wo die Quelle'
		);
		expect(summary).toBe('2021 waren es 8,0\u202f%.');
	});

	it('say why they do not make one series where the data know', () => {
		const indicator = indicatorRow({ break_de: 'neue Revision', break_en: 'new revision' });
		const { chart, notes } = present(rows, { indicator });
		expect(chart.kind === 'lines' && chart.breaks.map(({ label }) => label)).toEqual([
			'neue Revision'
		]);
		expect(notes.join(' ')).toContain('vergleichbar (neue Revision).');
		const english = present(rows, { indicator }, 'en').chart;
		expect(english.kind === 'lines' && english.breaks[0]?.label).toBe('new revision');
	});
});

describe('a line whose territory changes', () => {
	const change = {
		region: '9',
		name: 'Anau',
		from: '2026-01-01',
		predecessor: '1',
		predecessorName: 'Bach'
	};
	const peers = [{ region: '1', name: 'Bach' }];
	const at = (rows: SeriesRow[], predecessor = '1', locale: Locale = 'de') =>
		compareLinesOn({ changes: [{ ...change, predecessor }] }).present(
			rows,
			testContext(locale, { indicator: indicatorRow(), group: 'own', peers })
		);
	const breaksOf = ({ chart }: ReturnType<typeof at>) => chart.kind === 'lines' && chart.breaks;
	const until = (year: number) => [
		...lineRows(region, 2024, [5, 5.2, 5.4].slice(0, year - 2023)),
		...lineRows('1', 2024, [6, 6.2, 4].slice(0, year - 2023))
	];

	it('is broken before the first year of the new territory, the other lines are not', () => {
		expect(breaksOf(at(until(2026)))).toEqual([{ x: 2025.5, label: 'Gebietsstand', only: ['1'] }]);
		expect(at(until(2026)).notes).toContain(
			'Anau ist seit 2026 eigenständig. Die Linie von Bach ist dort unterbrochen: Bis 2025 schließt sie Anau ein, danach nicht mehr.'
		);
	});

	it('is whole while there are values of the old territory only', () => {
		expect(breaksOf(at(until(2025)))).toEqual([]);
		expect(at(until(2025)).notes.join(' ')).not.toContain('Anau');
	});

	it('is not measured by its values before the change', () => {
		const counts = { indicator: indicatorRow({ comparable: 0, unit: 'persons', decimals: 0 }) };
		const rows = lineRows(region, 2024, [500, 520, 300]);
		const headline = (predecessor: string) =>
			compareLinesOn({ changes: [{ ...change, predecessor }] }).present(
				rows,
				testContext('de', { ...counts, group: 'all', peers: [] })
			).headline;
		expect(headline('elsewhere')).toBe('Quote: im Main-Taunus-Kreis 2026 weniger als 2025');
		expect(headline(region)).toBe('Quote: 300 Personen im Main-Taunus-Kreis (2026)');
	});
});
