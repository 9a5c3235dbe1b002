import { describe, expect, it } from 'vitest';
import { testContext } from '../test-context.ts';
import { caseloadSources, type Counted } from './sources.ts';

const row = (
	origin: Counted['origin'],
	measure: Counted['measure'],
	value: number | string
): Counted => ({
	origin,
	measure,
	day: '2023-12-31',
	value: typeof value === 'number' ? value : null,
	value_symbol: typeof value === 'number' ? '' : value,
	source: origin === 'official' ? '22811-01-01-4' : 'Jobcenter'
});
const pair = (own: number | string, official: number | string, elb = 0) => [
	row('jobcentre', 'persons', own),
	row('official', 'persons', official),
	row('jobcentre', 'elb', 50),
	row('official', 'elb', 50 + elb)
];
const german = testContext('de', {});

describe('two counts of one day', () => {
	it('states more, fewer and equal', () => {
		const headline = (own: number, official: number) =>
			caseloadSources.present(pair(own, official), german).headline;
		expect(headline(100, 123)).toBe(
			'Die amtliche Statistik zählt 23 Personen mehr als das Jobcenter'
		);
		expect(headline(100, 99)).toBe(
			'Die amtliche Statistik zählt 1 Person weniger als das Jobcenter'
		);
		expect(headline(100, 100)).toBe('Beide Zählungen stimmen für diesen Tag überein');
		expect(caseloadSources.present(pair(100, 123), testContext('en', {})).headline).toBe(
			'The official count is 23 people higher than the jobcentre’s'
		);
	});

	it('shows both counts and their difference', () => {
		const { summary, table } = caseloadSources.present(pair(11905, 12028, 9), german);
		expect(summary).toBe(
			'Das Jobcenter zählt 11.905 Personen mit Anspruch auf Leistungen, die amtliche Statistik 12.028. Bei den Erwerbsfähigen zählt die amtliche Statistik 9 mehr.'
		);
		expect(table.rows[0]?.cells).toEqual(['Leistungsberechtigte', '11.905', '12.028', '+123']);
	});

	it('calculates no difference where a figure is missing', () => {
		const shown = caseloadSources.present(pair(100, '...'), german);
		expect(shown.headline).toBe('Zwei Zählungen für denselben Tag');
		expect(shown.table.rows[0]?.cells[3]).toBe('keine Angabe');
		expect(shown.summary).toBe('Für diesen Tag liegt nur eine der beiden Zahlen vor.');
		expect(caseloadSources.present([], german).summary).toBe(
			'Für diesen Tag liegt keine der beiden Zahlen vor.'
		);
	});
});
