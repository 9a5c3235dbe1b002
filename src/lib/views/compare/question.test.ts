import { describe, expect, it } from 'vitest';
import type { RegionRow } from '../../data/queries/compare.ts';
import { openingIndicator } from '../../figures/compare/choice.ts';
import { indicatorRow } from '../../figures/compare/test-rows.ts';
import { parseFilters, toSearch } from '../filters.ts';
import { indicatorOptions, yearOptions } from './options.ts';
import { groupOf, keyOf, peersOf, readQuestion } from './question.ts';
import { compareSpecs } from './specs.ts';
import { compareWords } from './words.ts';

const home = { region: '100', state: '1', country: 'DG', neighbours: ['103', '101'] };
const district = (region: string, name: string, level = 'district'): RegionRow => ({
	region,
	name_de: name,
	name_en: name,
	name_short_de: name,
	level,
	parent: '1',
	kind_de: '',
	tile_name: '',
	tile_col: null,
	tile_row: null,
	indicators: 1
});
const regions = [
	district('100', 'Home'),
	district('101', 'Zell'),
	district('102', 'Bach'),
	district('103', 'Öden'),
	...['104', '105', '106', '107'].map((region) => district(region, `N${region}`)),
	district('201', 'Other state'),
	district('1', 'State', 'state')
];
const indicators = [
	indicatorRow({ indicator: openingIndicator }),
	indicatorRow({
		indicator: 'dated',
		periods: '2024-12-31,2023-12-31',
		group_de: 'Ä',
		name_de: 'Tag'
	})
];
const peers = peersOf(regions, home);
const specs = compareSpecs(indicators, peers);
const parsed = (search: string) => parseFilters(specs, new URLSearchParams(search));
const read = (search: string) => {
	const question = readQuestion(parsed(search).values, indicators, peers, home);
	if (!question) throw new Error('no question');
	return question;
};
const names = (search: string) => read(search).choice.peers.map(({ name }) => name);

describe('what the address asks for', () => {
	it('is the opening view where it says nothing', () => {
		expect(read('')).toMatchObject({
			choice: { indicator: { indicator: openingIndicator }, group: 'all', peers: [] },
			period: null,
			regions: ['100', '1', 'DG'],
			absentYear: ''
		});
	});

	it('sets the neighbours beside the county, by name', () => {
		expect(names('vergleichsgruppe=nachbarn')).toEqual(['Öden', 'Zell']);
		expect(read('vergleichsgruppe=nachbarn').regions).toEqual(['100', '1', 'DG', '103', '101']);
	});

	it('takes chosen regions for an own list, whatever the group says', () => {
		expect(names('region=102&region=101')).toEqual(['Bach', 'Zell']);
		expect(groupOf(parsed('region=102&vergleichsgruppe=nachbarn').values)).toBe('own');
		expect(groupOf(parsed('vergleichsgruppe=eigene').values)).toBe('own');
	});

	it('keeps five regions and names the others', () => {
		const all = ['101', '102', '103', '104', '105', '106', '107'];
		const question = read(all.map((region) => `region=${region}`).join('&'));
		expect(question.choice.peers).toHaveLength(5);
		expect(question.regions).toHaveLength(8);
		expect(question.surplus.map(({ name }) => name)).toEqual(['N106', 'N107']);
	});

	it('finds the period of a year; the latest needs none', () => {
		expect(read('indikator=dated&jahr=2023').period).toBe('2023-12-31');
		expect(read('indikator=dated&jahr=2024').period).toBeNull();
	});

	it('says that a year has no value and takes the latest', () => {
		expect(read('indikator=dated&jahr=2025')).toMatchObject({ period: null, absentYear: '2025' });
	});

	it('falls back to the default for what nobody knows', () => {
		const { values, unknown } = parsed('indikator=nope&region=201&region=100&jahr=1800');
		expect(values).toEqual({
			indicator: openingIndicator,
			year: '',
			group: 'alle',
			regions: []
		});
		expect(unknown).toEqual(['nope', '1800', '201', '100']);
	});

	it('comes back from the address it writes', () => {
		const search = '?indikator=dated&jahr=2023&vergleichsgruppe=eigene&region=102&region=101';
		expect(toSearch(specs, parsed(search).values)).toBe(search);
	});
});

it('gives questions with the same rows one key', () => {
	expect(keyOf(read('vergleichsgruppe=eigene'))).toBe(keyOf(read('')));
	expect(keyOf(read('jahr=2025'))).toBe(keyOf(read('')));
	expect(
		new Set(['', 'jahr=2024', 'region=101', 'indikator=dated'].map((s) => keyOf(read(s)))).size
	).toBe(4);
});

describe('options', () => {
	it('stand in groups by name, with their coverage', () => {
		const groups = indicatorOptions(indicators, 8, 'de', compareWords.de);
		expect(groups.map(({ name }) => name)).toEqual(['Ä', 'Quoten']);
		expect(groups[0]?.options[0]?.name).toBe('Tag (bis zu 3 von 8 Kreisen, 2023 bis 2024)');
	});

	it('begin with the latest year', () => {
		const years = yearOptions(indicatorRow(), (period) => `<${period}>`, compareWords.de);
		expect(years.map(({ id, name }) => `${id}: ${name}`)).toEqual([
			': neuestes (<2025>)',
			'2024: <2024>',
			'2023: <2023>'
		]);
	});
});
