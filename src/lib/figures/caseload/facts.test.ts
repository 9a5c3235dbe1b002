import { describe, expect, it } from 'vitest';
import { testContext } from '../test-context.ts';
import { caseloadFacts } from './facts.ts';
import { breakdowns, counted } from './test-rows.ts';

const german = testContext('de', {});

describe('facts of the caseload', () => {
	it('prints counts and calculates people per household', () => {
		const rows = [...breakdowns(), counted('communities', 'total', 'total', 48)];
		const facts = caseloadFacts(rows, german);
		expect(facts.title).toBe('Das Jobcenter am 31.12.2023');
		expect(facts.items.map(({ value, origin }) => [value, origin])).toEqual([
			['100', ''],
			['60', 'hier addiert'],
			['48', ''],
			['2,08', 'eigene Berechnung']
		]);
		expect(caseloadFacts(rows, testContext('en', {})).items[3]?.value).toBe('2.08');
	});

	it('calculates nothing from a missing or empty count', () => {
		const mean = (value: number | string) =>
			caseloadFacts([...breakdowns(), counted('communities', 'total', 'total', value)], german)
				.items[3]?.value;
		expect(mean(0)).toBe('keine Angabe');
		expect(mean('.')).toBe('keine Angabe');
		expect(caseloadFacts([], german).items[2]?.value).toBe('keine Angabe');
	});
});
