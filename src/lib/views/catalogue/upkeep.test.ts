import { describe, expect, it } from 'vitest';
import { testContext } from '../../figures/test-context.ts';
import { sayCompared, sayNext, upkeepLine } from './upkeep.ts';

const voice = (locale: 'de' | 'en') => testContext(locale, null);
const file = { source: 't-1', first: '2015', last: '2020', values: 1200, rearranged: false };
const official = {
	...{ group: 'official', rows: 4773, nextUpdate: null, next: null },
	compared: {
		date: '2026-11-30',
		files: [
			file,
			{ ...file, first: '2023', last: '2023' },
			{ ...file, source: 't-2', rearranged: true }
		]
	}
};
const expected = (isDue: boolean) =>
	({ kind: 'expected', period: '2025-12-31', year: 2026, isDue }) as const;

describe('what is said of the dates of a dataset', () => {
	it('is with what how many values were compared, and when', () => {
		expect(sayCompared(official, voice('de'))).toBe(
			'30.11.2026, 3.600 von 4.773 Werten mit Dateien der Quelle verglichen, alle gleich (t-1 für 2015–2020 und 2023; t-2 für 2015–2020, Kopie in anderer Anordnung)'
		);
		const one = { ...file, first: '2023-12-31', last: '2023-12-31' };
		const compared = { date: '2026-11-30', files: [one] };
		expect(sayCompared({ ...official, compared }, voice('en'))).toContain(
			'(t-1 for 31 December 2023)'
		);
	});

	it('admits of an official figure that nobody has compared it, and is silent of others', () => {
		const none = { ...official, compared: null };
		expect(sayCompared(none, voice('de'))).toContain('kein Vergleich');
		expect(sayCompared({ ...none, group: 'strategy' }, voice('de'))).toBeNull();
	});

	it('is which figures come next, in which year, and whether they may be out already', () => {
		const say = (more: object, locale: 'de' | 'en' = 'de') =>
			sayNext({ ...official, ...more }, voice(locale));
		expect(say({ next: expected(false) })).toBe(
			'zum 31.12.2025, zu erwarten im Laufe des Jahres 2026'
		);
		expect(say({ next: expected(true) })).toBe(
			'zum 31.12.2025, zu erwarten im Laufe des Jahres 2026. Neuere Zahlen können schon erschienen sein.'
		);
		expect(say({ next: expected(true), nextUpdate: '2027-03-01' }, 'en')).toBe(
			'announced for 1 March 2027'
		);
		expect(say({ next: { kind: 'county' } })).toContain('kein fester Rhythmus');
		expect(say({ next: { kind: 'open' } }, 'en')).toContain('Newer figures may already be out.');
		expect(say({})).toBeNull();
	});

	it('is one line in a list, empty where nothing is known', () => {
		expect(upkeepLine({ ...official, next: expected(false) }, voice('en'))).toBe(
			'Last checked: 30 November 2026\u00a0· Next figures: for 31 December 2025, to be expected in the course of 2026'
		);
		expect(upkeepLine({ ...official, group: 'vocabulary', compared: null }, voice('de'))).toBe('');
	});
});
