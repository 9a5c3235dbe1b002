import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { csv } from '../export/csv.ts';
import { germanCsv } from '../export/german-csv.ts';
import { testContext } from '../test-context.ts';
import type { StrategyFigureRow } from './cube.ts';
import { anchorOf, elsewhere, readEntries, slugOf } from './entries.ts';
import {
	figureCounts,
	figureFacets,
	figureSorts,
	isFigureChoice,
	noFigureFilters,
	sliceFigures,
	sortFigures,
	type FigureFilters
} from './slice.ts';
import { citationOf, figuresSheet } from './texts.ts';

const base: StrategyFigureRow = {
	figure: 'F001',
	theme_de: 'SGB II: Recht',
	theme_en: 'SGB II: law',
	name_de: 'Renteneintritte im Jahr',
	name_en: 'Retirements a year',
	region: county.region,
	region_as_printed: 'Kreis',
	population_de: 'Erwerbstätige',
	population_en: 'people in work',
	period_de: '',
	period_en: '',
	period: '2032',
	value: 3100,
	value_symbol: '',
	value_max: null,
	qualifier: 'over',
	unit: 'persons',
	wording: 'number',
	words_de: '',
	words_en: '',
	source_named: 'IWAK, Januar 2023',
	section: '2.4',
	certainty: 'model',
	note_de: '',
	note_en: '',
	view: '/zahlen/',
	prominent: 0
};
const rows: StrategyFigureRow[] = [
	base,
	{ ...base, figure: 'F002', name_de: 'Überhang', value: 200, period: '', note_de: 'Gerundet.' },
	{
		...base,
		figure: 'F003',
		theme_de: 'Gesundheit',
		name_de: 'Anteil',
		region: '',
		region_as_printed: 'nicht genannt',
		value: -5.5,
		qualifier: '',
		unit: 'percent',
		certainty: 'strategy-statement'
	},
	{
		...base,
		figure: 'F004',
		region: '',
		region_as_printed: 'Bezirk',
		value: null,
		period: '2021/2028',
		section: 'Anhang'
	}
];
const known = (figure: string) =>
	figure === 'F003' ? [{ id: 'gap', title: 'Teile und Summe' }] : [];
const de = testContext('de', {});
const en = testContext('en', {});
const entries = readEntries(rows, known, de);
const ids = (change: Partial<FigureFilters>) =>
	sliceFigures(entries, { ...noFigureFilters, ...change }).map(({ id }) => id);

describe('readEntries', () => {
	it('names the region the county file knows, else the text of the strategy', () => {
		expect(entries.map(({ region, regionName }) => [region, regionName])).toEqual([
			[county.region, county.name.de],
			[county.region, county.name.de],
			[elsewhere, 'Region nicht genannt'],
			[elsewhere, 'Bezirk']
		]);
		const english = readEntries(rows, known, en);
		expect(english[2]).toMatchObject({ regionName: 'region not stated', regionGerman: false });
		expect(english[3]).toMatchObject({ regionName: 'Bezirk', regionGerman: true });
	});

	it('names several known regions in the language of the page', () => {
		const printed = `${county.stateName.de} und ${county.name.de}`;
		const [own] = readEntries([{ ...base, region: '', region_as_printed: printed }], known, en);
		expect(own).toMatchObject({
			regionName: `${county.stateName.en} and ${county.name.en}`,
			regionGerman: false,
			region: elsewhere
		});
	});

	it('makes parts of addresses', () => {
		expect(slugOf('SGB II: Recht')).toBe('sgb-ii-recht');
		expect(slugOf('Fachkräftelücke')).toBe('fachkraefteluecke');
		expect(anchorOf('F035')).toBe('f035');
	});
});

describe('sliceFigures', () => {
	it('wants every facet and every word', () => {
		expect(ids({})).toEqual(['F001', 'F002', 'F003', 'F004']);
		expect(ids({ theme: ['gesundheit'] })).toEqual(['F003']);
		expect(ids({ theme: ['gesundheit', 'sgb-ii-recht'] })).toHaveLength(4);
		expect(ids({ region: [elsewhere], certainty: ['model'] })).toEqual(['F004']);
		expect(ids({ note: ['widerspruch'] })).toEqual(['F003']);
		expect(ids({ note: ['hinweis'] })).toEqual(['F002']);
	});

	it('finds words in name, number in words, source and note', () => {
		expect(ids({ q: 'ueberhang' })).toEqual(['F002']);
		expect(ids({ q: 'gerundet' })).toEqual(['F002']);
		expect(ids({ q: 'iwak renten' })).toEqual(['F001', 'F004']);
		expect(ids({ q: '3.100' })).toEqual(['F001']);
		expect(ids({ q: 'f004' })).toEqual(['F004']);
	});

	it('finds a section, and keeps its number together', () => {
		const other = { ...base, figure: 'F005', section: '2.10', value: 24, period: '2042' };
		const more = readEntries([...rows, other], known, de);
		const found = (q: string) => sliceFigures(more, { ...noFigureFilters, q }).map(({ id }) => id);
		expect(found('2.4')).toEqual(['F001', 'F002', 'F003']);
		expect(found('Abschnitt 2.10')).toEqual(['F005']);
		expect(found('section 2.10')).toEqual(['F005']);
		expect(found('anhang')).toEqual(['F004']);
		expect(found('2.1')).toEqual([]);
		expect(found('5,5')).toEqual(['F003']);
		expect(ids({ q: 'mars' })).toEqual([]);
	});

	it('counts what choosing a value would leave', () => {
		const filters = { ...noFigureFilters, certainty: ['model'] };
		for (const facet of figureFacets)
			for (const [value, count] of figureCounts(entries, filters, facet))
				expect(ids({ ...filters, [facet]: [value] })).toHaveLength(count);
		expect(figureCounts(entries, filters, 'certainty').get('strategy-statement')).toBe(1);
	});

	it('knows blanks from a choice', () => {
		expect(isFigureChoice({ ...noFigureFilters, q: ' , ' })).toBe(false);
		expect(isFigureChoice({ ...noFigureFilters, note: ['ohne'] })).toBe(true);
	});
});

describe('sortFigures', () => {
	const order = (sort: (typeof figureSorts)[number], descending = false) =>
		sortFigures(entries, sort, descending).map(({ id }) => id);

	it('orders by each column, both ways', () => {
		expect(order('nummer', true)).toEqual(['F004', 'F003', 'F002', 'F001']);
		expect(order('name')).toEqual(['F003', 'F001', 'F004', 'F002']);
		expect(order('name', true)).toEqual(['F002', 'F001', 'F004', 'F003']);
		expect(order('art')).toEqual(['F001', 'F002', 'F004', 'F003']);
		expect(order('quelle')).toEqual(['F001', 'F002', 'F003', 'F004']);
	});

	it('compares numbers of one unit only, and puts what is missing last', () => {
		expect(order('wert')).toEqual(['F003', 'F002', 'F001', 'F004']);
		expect(order('wert', true)).toEqual(['F001', 'F002', 'F003', 'F004']);
		expect(order('zeit')).toEqual(['F004', 'F001', 'F003', 'F002']);
		expect(order('zeit', true)).toEqual(['F001', 'F003', 'F004', 'F002']);
	});
});

describe('citationOf', () => {
	it('says what, where, when, how certain and from where', () => {
		const [first] = entries;
		if (!first) throw new Error('no entry');
		expect(citationOf(first, 'https://kreis.example/zahlen/#f001', de)).toBe(
			`Renteneintritte im Jahr, Erwerbstätige, ${county.name.de}, 2032: über 3.100 Personen (Modellrechnung). In: ${county.strategy.de}, Abschnitt 2.4. Dort genannte Quelle: IWAK, Januar 2023. Kreismonitor, Zahl F001: https://kreis.example/zahlen/#f001`
		);
		expect(citationOf(first, '', de)).toMatch(/Kreismonitor, Zahl F001$/);
	});

	it('says what is not known', () => {
		const second = entries[1];
		if (!second) throw new Error('no entry');
		expect(citationOf(second, '', de)).toContain(
			`Überhang, Erwerbstätige, ${county.name.de}, Zeitraum nicht genannt: über 200 Personen`
		);
		expect(citationOf(second, '', en)).toContain('section 2.4');
	});
});

describe('figuresSheet', () => {
	it('holds number, unit and words of each figure', () => {
		const [header, first, , third] = germanCsv(figuresSheet(entries, de)).split('\r\n');
		expect(header).toMatch(/^\uFEFFNummer;/);
		expect(header?.split(';')).toHaveLength(18);
		expect(first).toContain(';3100;;über;Personen;über 3.100 Personen;in Ziffern;;');
		expect(third).toContain(';-5,5;;;Prozent;−5,5\u202f%;');
	});

	it('keeps texts from becoming formulas', () => {
		const named = readEntries([{ ...base, name_de: '=1+1', note_de: '-x' }], known, de);
		expect(csv(figuresSheet(named, de))).toContain(",'=1+1,3100,");
		expect(germanCsv(figuresSheet(named, de))).toContain(";'-x;");
	});
});
