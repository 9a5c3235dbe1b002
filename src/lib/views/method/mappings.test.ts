import { describe, expect, it } from 'vitest';
import { testContext } from '../../figures/test-context.ts';
import { mappingTable, toMappings } from './mappings.ts';

const titles = new Map([
	['need-groups', { de: 'Bedarfe und Zielgruppen', en: 'Needs and target groups' }],
	['need-sizes', { de: 'Größe', en: 'Size' }]
]);
const cells = (locale: 'de' | 'en') =>
	mappingTable(
		toMappings(
			[
				{ id: 'need-sizes', state: 'proposed', rows: 1, day: null },
				{ id: 'need-sizes', state: 'confirmed', rows: 1200, day: '2027-02-01' },
				{ id: 'need-groups', state: 'text-checked', rows: 26, day: '2026-11-30' }
			],
			titles
		),
		testContext(locale, {})
	).rows.map((row) => row.cells);

describe('the table of our mappings', () => {
	it('says checked and confirmed apart, with the day', () => {
		expect(cells('de')).toEqual([
			[
				'Bedarfe und Zielgruppen',
				'26',
				'am Wortlaut geprüft (30.11.2026), vom Kreis noch nicht bestätigt'
			],
			['Größe', '1.201', '1: nur vorgeschlagen und 1.200: vom Kreis bestätigt (01.02.2027)']
		]);
	});

	it('says the same in English', () => {
		expect(cells('en').map(([, , state]) => state)).toEqual([
			'checked against the words (30 November 2026), not yet confirmed by the district',
			'1: only proposed and 1,200: confirmed by the district (1 February 2027)'
		]);
	});
});
