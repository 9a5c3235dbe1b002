import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { StrategyFigureRow } from '../../figures/strategy-figures/cube.ts';
import { elsewhere, readEntries } from '../../figures/strategy-figures/entries.ts';
import { noFigureFilters } from '../../figures/strategy-figures/slice.ts';
import { testContext } from '../../figures/test-context.ts';
import { initialFilters, parseFilters, toSearch } from '../filters.ts';
import { figureChips, figureOffers, figurePanels } from './panel.ts';
import { chosenOf, figureSpecs, renamed, sortOf, turned } from './specs.ts';
import { strategyFiguresWords } from './words.ts';

const row: StrategyFigureRow = {
	figure: 'F001',
	theme_de: 'Fachkräftelücke',
	theme_en: 'Skills gap',
	name_de: 'Renteneintritte',
	name_en: 'Retirements',
	region: county.region,
	region_as_printed: '',
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
	source_named: 'IWAK',
	section: '2.4',
	certainty: 'model',
	note_de: '',
	note_en: '',
	view: '/zahlen/',
	prominent: 0
};
const de = testContext('de', {});
const rows = [row, { ...row, figure: 'F002', region: '', theme_de: 'SGB II', theme_en: 'SGB II' }];
const entries = readEntries(rows, () => [], de);
const specs = figureSpecs(entries, county);

describe('the panel', () => {
	it('offers the values the figures have, with what each would leave', () => {
		const filters = { ...noFigureFilters, theme: ['sgb-ii'] };
		const [theme, region, certainty] = figurePanels(entries, filters, de);
		expect(theme?.options.map(({ id, count, chosen }) => [id, count, chosen])).toEqual([
			['fachkraefteluecke', 1, false],
			['sgb-ii', 1, true]
		]);
		expect(region?.options.map(({ id, count }) => [id, count])).toEqual([
			[county.region, 0],
			[county.state, 0],
			[county.country, 0],
			[elsewhere, 1]
		]);
		expect(certainty?.options.map(({ id }) => id)).toEqual(['model']);
	});

	it('lists what is chosen, the text first', () => {
		const filters = { ...noFigureFilters, theme: ['sgb-ii'], q: 'rente' };
		expect(
			figureChips(figurePanels(entries, filters, de), 'rente', 'Suche').map(({ id }) => id)
		).toEqual(['q', 'theme-sgb-ii']);
	});

	it('says what taking back a part would leave', () => {
		const filters = { ...noFigureFilters, theme: ['sgb-ii'], region: [county.region] };
		expect(figureOffers(entries, filters)).toEqual([
			{ part: 'theme', count: 1 },
			{ part: 'region', count: 1 }
		]);
		expect(figureOffers(entries, { ...noFigureFilters, q: 'mars' })).toEqual([
			{ part: 'q', count: 2 }
		]);
	});
});

describe('the order in the address', () => {
	it('runs up first and turns round the second time', () => {
		const start = initialFilters(specs);
		expect(sortOf(start)).toBe('nummer');
		expect(turned(start, 'name')).toEqual({ sort: 'name', way: 'auf' });
		expect(turned({ ...start, sort: 'name' }, 'name')).toEqual({ sort: 'name', way: 'ab' });
		expect(turned({ ...start, sort: 'name', way: 'ab' }, 'name').way).toBe('auf');
		expect(toSearch(specs, { ...start, sort: 'name', way: 'ab' })).toBe(
			'?sortierung=name&richtung=ab'
		);
	});

	it('names values nobody knows', () => {
		expect(parseFilters(specs, new URLSearchParams('thema=mars&region=99')).unknown).toEqual([
			'mars',
			'99'
		]);
	});
});

describe('the subject in the address', () => {
	it('is called sachgebiet, and still read by its former name until the next choice', () => {
		const read = (search: string) => parseFilters(specs, new URLSearchParams(search)).values;
		expect(chosenOf(read('sachgebiet=sgb-ii')).theme).toEqual(['sgb-ii']);
		const former = read('thema=sgb-ii&q=rente');
		expect(chosenOf(former).theme).toEqual(['sgb-ii']);
		const next = { ...former, ...renamed({ region: [county.region] }, chosenOf(former)) };
		expect(toSearch(specs, next)).toBe(`?sachgebiet=sgb-ii&region=${county.region}&q=rente`);
		expect(toSearch(specs, { ...former, ...renamed({ theme: [] }, chosenOf(former)) })).toBe(
			'?q=rente'
		);
	});
});

describe('words', () => {
	it('count right', () => {
		for (const locale of ['de', 'en'] as const) {
			const words = strategyFiguresWords[locale];
			expect(words.result('1', '101', true)).toMatch(/^1 (von|of) 101 /);
			expect(words.lead('1', '0')).not.toBe(words.lead('2', '0').replace('2', '1'));
			expect(words.lead('1', '1')).not.toBe(words.lead('1', '0'));
			expect(words.title('1')).not.toContain('1');
		}
	});
});
