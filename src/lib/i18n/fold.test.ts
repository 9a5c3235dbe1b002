import { describe, expect, it } from 'vitest';
import { fold, searchWords } from './fold.ts';

describe('fold', () => {
	it('reads every spelling of an umlaut alike', () => {
		for (const text of ['Flüchtlinge', 'FLUECHTLINGE', 'fluchtlinge', 'Flu\u0308chtlinge'])
			expect(fold(text)).toBe('fluchtlinge');
		expect(fold('Straße')).toBe(fold('STRASSE'));
	});

	it('keeps words that hold the letters of a spelled umlaut findable', () => {
		expect(fold('Neue Steuerungsgruppe')).toContain(fold('Steuerung'));
		expect(fold('Neue Steuerungsgruppe')).toContain(fold('neue'));
		expect(fold('aktuell')).toContain(fold('aktu'));
	});

	it('takes signs as gaps between words', () => {
		expect(fold('„Frau & Job“ – SGB II')).toBe('frau job sgb ii');
		expect(searchWords('  Pflege,  Beruf! ')).toEqual(['pflege', 'beruf']);
		expect(searchWords(' ?! ')).toEqual([]);
	});
});
