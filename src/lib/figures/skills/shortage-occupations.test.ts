import { describe, expect, it } from 'vitest';
import { testContext } from './gap.fixture.ts';
import { shortageOccupations, type NamedOccupation } from './shortage-occupations.ts';

const named = (
	occupation: string,
	named_by: NamedOccupation['named_by'],
	severity: NamedOccupation['severity']
): NamedOccupation => ({
	occupation,
	name_de: occupation,
	name_en: occupation,
	named_by,
	region: named_by === 'bmas' ? 'DG' : '06436',
	horizon: named_by === 'iwak' ? 2028 : named_by === 'bmas' ? 2027 : null,
	severity,
	severity_de: { strong: 'stark', high: 'hoch', named: 'genannt' }[severity],
	severity_en: severity,
	section: named_by === 'iwak' ? '2.4' : '3.5',
	source_named: named_by,
	note_de: '',
	note_en: '',
	overlap: '',
	overlap_de: '',
	overlap_en: ''
});
const rows = [
	named('Bau', 'bmas', 'named'),
	named('Bau', 'county-immigration', 'named'),
	named('Erziehung', 'bmas', 'named'),
	named('Erziehung', 'iwak', 'strong'),
	named('Finanzen', 'iwak', 'high'),
	named('Metall', 'county-immigration', 'named')
];
const de = testContext('de', {});
const en = testContext('en', {});

describe('shortage occupations', () => {
	it('names what more than one forecast expects; immigration does not count', () => {
		const shown = shortageOccupations.present(rows, de);
		expect(shown.headline).toBe(
			'Mehrere Prognosen erwarten Engpässe bei diesen Berufen: Erziehung'
		);
		expect(shown.summary).toBe(
			'Einen starken Mangel erwartet IWAK bei: Erziehung. Zugewanderte Fachkräfte gehen laut Ausländerbehörde vor allem in diese Bereiche: Bau und Metall.'
		);
	});

	it('gives no grade of a shortage to where people arrive', () => {
		const { data } = shortageOccupations.present(rows, de);
		const kinds = data.rows.map(({ terms, cells }) => [terms.named_by?.id, ...Object.keys(cells)]);
		expect(kinds.filter(([by]) => by === 'county-immigration').flat()).not.toContain('severity');
		expect(kinds.filter(([by]) => by === 'iwak').flat()).not.toContain('immigration');
	});

	it('names in the headline what one row shows, and joins groups only where it says that we do', () => {
		const joint = {
			...{ overlap: 'care-health', overlap_de: 'Pflege und Gesundheit', overlap_en: 'Care' }
		};
		const shown = shortageOccupations.present(
			[
				{ ...named('Pflege', 'iwak', 'strong'), ...joint },
				{ ...named('Gesundheit', 'bmas', 'named'), ...joint },
				named('Finanzen', 'iwak', 'high')
			],
			de
		);
		expect(shown.headline).toBe('Keine Berufsgruppe nennen mehrere Prognosen zugleich');
		expect(shown.summary).toContain(
			'Fasst man zusammen, was die Prognosen verschieden abgrenzen (unsere Annahme), nennen mehrere: Pflege und Gesundheit.'
		);
		expect(shown.table.rows).toHaveLength(3);
	});

	it('names joined groups beside those the forecasts cut alike', () => {
		const joint = { overlap: 'x', overlap_de: 'Handwerk, Bau', overlap_en: 'Crafts, building' };
		const more = [
			{ ...named('Bau', 'bmas', 'named'), ...joint },
			{ ...named('Handwerk', 'iwak', 'strong'), ...joint }
		];
		const own = [...rows.filter(({ occupation }) => occupation !== 'Bau'), ...more];
		const { headline, summary } = shortageOccupations.present(own, en);
		expect(headline).toBe(
			'More than one forecast expects shortages in these occupations: Erziehung'
		);
		expect(summary).toContain('(our assumption), more than one names: Crafts, building.');
	});

	it('orders by number and strength of forecasts and prints words with horizons', () => {
		const { table } = shortageOccupations.present(rows, de);
		expect(table.columns.map(({ name }) => name)).toEqual([
			'Berufsgruppe',
			'IWAK (Kreis) bis 2028',
			'BMAS (Bund) bis 2027',
			'Zuwanderung in den Kreis'
		]);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Erziehung', 'stark', 'genannt', '–'],
			['Finanzen', 'hoch', '–', '–'],
			['Bau', '–', 'genannt', 'genannt'],
			['Metall', '–', '–', 'genannt']
		]);
	});

	it('draws cells that nobody names as empty', () => {
		const { chart } = shortageOccupations.present(rows, en);
		const cells = chart.kind === 'matrix' ? chart.cells : [];
		expect(cells.find(({ id }) => id === 'Metall-iwak')).toMatchObject({
			level: null,
			text: '–',
			label: 'Metall, IWAK (district) to 2028: not named'
		});
	});

	it('finds words for one forecast, for no overlap and for nothing', () => {
		const headline = (some: NamedOccupation[]) => shortageOccupations.present(some, en).headline;
		expect(headline([named('IT', 'iwak', 'high')])).toBe('The forecast expects shortages in: IT');
		expect(headline([named('IT', 'iwak', 'high'), named('Bau', 'bmas', 'named')])).toBe(
			'No occupational group is named by more than one forecast'
		);
		expect(headline([])).toBe('No shortage occupations are named');
	});
});
