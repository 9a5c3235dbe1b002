import { describe, expect, it } from 'vitest';
import { testContext } from '../../figures/test-context.ts';
import { sayCompared, sayNext, upkeepLine, upkeepLines } from './upkeep.ts';

const voice = (locale: 'de' | 'en') => testContext(locale, null);
const file = { source: 't-1', first: '2015', last: '2020', values: 1200, rearranged: false };
const official = {
	...{ group: 'official', rows: 4773, nextUpdate: null, next: null },
	...{ reviewed: null, lastPeriod: '2025' },
	compared: {
		date: '2026-11-30',
		files: [
			file,
			{ ...file, first: '2023', last: '2023' },
			{ ...file, source: 't-2', rearranged: true }
		]
	}
};
const step = (when: 'later' | 'now' | 'past', period: string, year: number) => ({
	...{ when, period, year, names: [{ de: 'Einkommen', en: 'Income' }] }
});
const expected = (...steps: (ReturnType<typeof step> & { ahead?: true })[]) => ({
	kind: 'expected' as const,
	steps
});
const none = { ...official, compared: null };

describe('what is said of the dates of a dataset', () => {
	it('is with what how many values were compared, and that the newest were not', () => {
		expect(sayCompared(official, voice('de'))).toBe(
			'30.11.2026, 3.600 von 4.773 Werten mit Dateien der Quelle verglichen, die neuesten (2025) nicht; alle verglichenen gleich (t-1 für 2015–2020 und 2023; t-2 für 2015–2020, Kopie in anderer Anordnung)'
		);
		const one = { ...file, first: '2023-12-31', last: '2023-12-31' };
		const compared = { date: '2026-11-30', files: [one] };
		const newest = { ...official, compared, lastPeriod: '2023-12-31' };
		expect(sayCompared(newest, voice('en'))).toContain(
			'newest ones (31 December 2023) included; all those compared are the same (t-1 for 31 December 2023)'
		);
		expect(sayCompared({ ...newest, rows: 1200 }, voice('de'))).toContain('alle 1.200 Werte mit');
	});

	it('admits of an official figure that nobody has compared it, and is silent of others', () => {
		expect(sayCompared(none, voice('de'))).toBe('noch nicht mit der Quelle verglichen');
		expect(sayCompared({ ...none, group: 'strategy' }, voice('de'))).toBeNull();
	});

	it('is of mappings the day of their check alone', () => {
		const own = { ...none, group: 'vocabulary', reviewed: '2026-11-30' };
		const mapping = { ...own, next: { kind: 'names' as const } };
		expect(upkeepLines(mapping, voice('de'))).toEqual([
			{ name: 'Zuletzt geprüft', texts: ['am Wortlaut der Strategie, 30.11.2026'] }
		]);
		expect(upkeepLine({ ...mapping, reviewed: null }, voice('de'))).toBe(
			'Änderungen: nur mit den Daten'
		);
	});

	it('is which figures come next, in which year, and whether they may be out already', () => {
		const say = (more: object, locale: 'de' | 'en' = 'de') =>
			sayNext({ ...official, ...more }, voice(locale));
		expect(say({ next: expected(step('later', '2026-12-31', 2027)) })).toEqual([
			'zum 31.12.2026, im Lauf von 2027 zu erwarten'
		]);
		expect(say({ next: expected(step('now', '2025', 2026)) })).toEqual([
			'für 2025, im Lauf von 2026 zu erwarten; können schon erschienen sein'
		]);
		expect(say({ next: expected(step('past', '2016', 2017)) })).toEqual([
			'für 2016 seit 2017 zu erwarten, hier noch nicht übernommen'
		]);
		expect(say({ next: expected(), nextUpdate: '2027-03-01' }, 'en')).toEqual([
			'announced for 1 March 2027'
		]);
		expect(say({ next: { kind: 'county' } })[0]).toContain('kein fester Rhythmus');
		expect(say({ next: { kind: 'open' } }, 'en')[0]).toContain('Newer figures may already be out.');
		expect(say({})).toEqual([]);
	});

	it('names the districts where the state is ahead of them', () => {
		const next = expected({ ...step('now', '2025-06-30', 2026), ahead: true });
		const say = (locale: 'de' | 'en') => sayNext({ ...official, next }, voice(locale))[0];
		expect(say('de')).toContain('für die Kreise zum 30.06.2025, im Lauf von 2026');
		expect(say('en')).toContain('for the districts, 30 June 2025, expected in the course of 2026');
	});

	it('names the indicators where parts of a dataset come at different times', () => {
		const rest = { ...step('later', '2026', 2027), names: [] };
		const next = expected(step('past', '2024', 2025), rest);
		expect(sayNext({ ...official, next }, voice('de'))).toEqual([
			'für 2026 (die meisten Kennzahlen), im Lauf von 2027 zu erwarten',
			'für 2024 (Einkommen) seit 2025 zu erwarten, hier noch nicht übernommen'
		]);
		expect(sayNext({ ...official, next }, voice('en'))).toEqual([
			'for 2026 (most indicators), expected in the course of 2027',
			'for 2024 (Income), expected since 2025, not yet taken over here'
		]);
	});

	it('is one line in a list, with the part that was checked and the next figures to come', () => {
		const next = expected(step('now', '2025-12-31', 2026), step('later', '2026', 2027));
		expect(upkeepLine({ ...official, next }, voice('de'))).toBe(
			'Teilweise geprüft: 30.11.2026 (3.600 von 4.773 Werten)\u00a0· Nächste Zahlen: zum 31.12.2025 (Einkommen), im Lauf von 2026 zu erwarten; können schon erschienen sein; übrige: siehe Datensatz'
		);
		expect(upkeepLine({ ...official, rows: 3600 }, voice('en'))).toBe(
			'Last checked: 30 November 2026 (all 3,600 values)'
		);
		expect(upkeepLine({ ...none, group: 'vocabulary' }, voice('de'))).toBe('');
	});
});
