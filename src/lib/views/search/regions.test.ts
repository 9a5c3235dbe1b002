import { describe, expect, it } from 'vitest';
import type { RegionRow } from './queries.ts';
import { regionEntry } from './regions.ts';

const row: RegionRow = {
	region: '06414',
	name_de: 'Wiesbaden',
	name_en: 'Wiesbaden',
	name_short_de: 'Wiesbaden',
	kind_de: 'Kreisfreie Stadt',
	valid_from: '',
	predecessor: '',
	predecessor_de: '',
	predecessor_en: '',
	indicators: 60
};
const young: RegionRow = {
	...row,
	region: '06415',
	name_de: 'Hanau',
	valid_from: '2026-01-01',
	predecessor: '06435',
	predecessor_de: 'Main-Kinzig-Kreis',
	indicators: 0
};
const own = { region: '06436' };

describe('regionEntry', () => {
	it('leads to the comparison with the district', () => {
		expect(regionEntry(row, 'de', own, String)).toEqual({
			kind: 'region',
			path: '/vergleich/?region=06414',
			title: 'Wiesbaden',
			text: '60 Kennzahlen im Vergleich.',
			words: 'Wiesbaden; Kreisfreie Stadt'
		});
		expect(regionEntry(row, 'en', own, String).words).toBe('Wiesbaden');
	});

	it('leads to the district that counts a new one so far, and says so', () => {
		const { path, text } = regionEntry(young, 'de', own, String);
		expect(path).toBe('/vergleich/?region=06435');
		expect(text).toBe(
			'Noch ohne eigene Werte. Seit 2026 eigenständig, bis 2025 mitgezählt bei: Main-Kinzig-Kreis.'
		);
	});

	it('sets a new district with values beside the one it was part of', () => {
		const { path, text } = regionEntry({ ...young, indicators: 1 }, 'en', own, String);
		expect(path).toBe('/vergleich/?region=06415&region=06435');
		expect(text).toMatch(/^One indicator to compare\. Separate since 2026/);
	});

	it('leaves out the county itself, which is always shown', () => {
		expect(regionEntry({ ...row, region: '06436' }, 'de', own, String).path).toBe('/vergleich/');
		expect(regionEntry({ ...young, predecessor: '06436' }, 'de', own, String).path).toBe(
			'/vergleich/'
		);
	});
});
