import { describe, expect, it } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { makeActivity, rows, vocabulary } from './fixture.ts';
import {
	facetCounts,
	facets,
	isFiltered,
	noDomain,
	noFilters,
	shownTerms,
	sliceActivities,
	type ActivityFilters,
	type Facet
} from './slice.ts';

const cube = readCatalogue(rows, 'de');
const ids = (change: Partial<ActivityFilters>, own = cube) =>
	sliceActivities(own, { ...noFilters, ...change }).map(({ id }) => id);

describe('sliceActivities', () => {
	it('leaves everything in the order of the cube when nothing is chosen', () => {
		expect(ids({})).toEqual(['messe', 'praktikum', 'coach', 'kurs', 'bericht']);
	});

	it('takes any value within a facet', () => {
		expect(ids({ theme: ['migration'] })).toEqual(['kurs', 'bericht']);
		expect(ids({ theme: ['migration', 'berufe'] })).toHaveLength(5);
		expect(ids({ group: ['schueler', 'gefluechtete'] })).toEqual([
			'messe',
			'praktikum',
			'kurs',
			'bericht'
		]);
		expect(ids({ status: ['planned', 'recurring'] })).toEqual(['messe', 'coach']);
	});

	it('wants every facet to fit', () => {
		expect(ids({ theme: ['migration'], lead: ['amt'] })).toEqual(['bericht']);
		expect(ids({ theme: ['digitales'], lead: ['amt'] })).toEqual([]);
	});

	it('finds every activity a partner takes part in', () => {
		expect(ids({ partner: ['vhs'] })).toEqual(['messe']);
		expect(ids({ partner: ['vhs'], lead: ['kjc'] })).toEqual([]);
	});

	it('finds a legal domain where the list names it, and activities for which it names none', () => {
		expect(ids({ domain: ['SGB II'] })).toEqual(['praktikum', 'kurs']);
		expect(ids({ domain: [noDomain] })).toEqual(['messe', 'coach', 'bericht']);
	});

	it('keeps a named and an inferred legal domain apart', () => {
		expect(ids({ domain: ['SGB II genannt'] })).toEqual(['praktikum', 'kurs']);
		expect(ids({ domain: ['SGB II erschlossen'] })).toEqual(['coach']);
		expect(ids({ domain: ['AufenthG erschlossen'] })).toEqual([]);
		expect(ids({ domain: ['SGB II erschlossen', noDomain] })).toEqual([
			'messe',
			'coach',
			'bericht'
		]);
	});

	it('finds words without regard to case, umlauts and order', () => {
		for (const q of ['Deutschkurse lernen', 'LERNEN deutsch', 'dEutsch flüchtlinge'])
			expect(ids({ q })).toEqual(['kurs']);
		for (const q of ['Fluechtlinge', 'FLÜCHTLING', 'Asyl'])
			expect(ids({ q })).toEqual(['kurs', 'bericht']);
		expect(ids({ q: 'deutsch mars' })).toEqual([]);
	});

	it('finds words in lead, partners, theme and target group', () => {
		expect(ids({ q: 'volkshochschule' })).toEqual(['messe']);
		expect(ids({ q: 'gefluechtete' })).toEqual(['kurs', 'bericht']);
		expect(ids({ q: 'AufenthG' })).toEqual(['kurs']);
	});

	it('finds organisations by their short names and spellings', () => {
		expect(ids({ q: 'vhs' })).toEqual(['messe']);
		expect(ids({ q: 'KJC' })).toEqual(['messe', 'praktikum', 'coach', 'kurs']);
	});

	it('finds words that mean the same, as the search of the site does', () => {
		expect(ids({ q: 'Hartz' })).toEqual(['praktikum', 'coach', 'kurs']);
		expect(ids({ q: 'Firma' })).toEqual([]);
		expect(ids({ q: 'wie viele Deutschkurse gibt es' })).toEqual(['kurs']);
	});

	it('does not take SGB III for SGB II', () => {
		const third = makeActivity('dritte', { explicit: ['SGB III'] });
		expect(ids({ q: 'Bürgergeld' }, readCatalogue([third, ...vocabulary], 'de'))).toEqual([]);
	});

	it('searches the descriptions of the language that is read', () => {
		const english = readCatalogue(rows, 'en');
		expect(ids({ q: 'learn german' }, english)).toEqual(['kurs']);
		expect(ids({ q: 'lernen' }, english)).toEqual([]);
	});
});

describe('facetCounts', () => {
	it('counts what a choice would leave under the other filters', () => {
		const filters = { ...noFilters, theme: ['migration'], lead: ['kjc'] };
		const numbers = (facet: Facet) =>
			[...facetCounts(cube, filters, facet)].map(([id, count]) => [id, count]);
		expect(numbers('theme')).toEqual([
			['berufe', 2],
			['migration', 1]
		]);
		expect(numbers('lead')).toEqual([
			['kjc', 1],
			['amt', 1]
		]);
	});

	it('keeps its word: choosing a value leaves as many as it says', () => {
		const filters = { ...noFilters, group: ['sgb2'] };
		for (const facet of facets)
			for (const [value, count] of facetCounts(cube, filters, facet))
				expect(ids({ ...filters, [facet]: [value] })).toHaveLength(count);
	});
});

describe('shownTerms', () => {
	it('shows all terms until one is chosen', () => {
		expect(shownTerms(cube.themes, [])).toHaveLength(3);
		expect(shownTerms(cube.themes, ['digitales']).map(({ id }) => id)).toEqual(['digitales']);
	});
});

describe('isFiltered', () => {
	it('knows blanks and signs from words', () => {
		expect(isFiltered(noFilters)).toBe(false);
		expect(isFiltered({ ...noFilters, q: ' - ' })).toBe(false);
		expect(isFiltered({ ...noFilters, q: 'x' })).toBe(true);
		expect(isFiltered({ ...noFilters, lead: ['amt'] })).toBe(true);
	});
});
