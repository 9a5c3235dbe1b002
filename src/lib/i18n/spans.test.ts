import { expect, it } from 'vitest';
import { unbroken, withCodes } from './spans.ts';

it('keeps ranges of numbers in one line, and nothing else', () => {
	expect(unbroken('Kreis, 2015–2025, Prozent')).toBe('Kreis, 2015\u2060–\u20602025, Prozent');
	expect(unbroken('2001–2007 / 2010–2015')).toBe('2001\u2060–\u20602007 / 2010\u2060–\u20602015');
	expect(unbroken('Rhein–Main, seit 2015 – oder –3')).toBe('Rhein–Main, seit 2015 – oder –3');
});

it('parts a text where codes of tables stand, and nowhere else', () => {
	expect(withCodes('Destatis (22811-01-01-4, 13211-02-05-4)')).toEqual([
		'Destatis (',
		'22811-01-01-4',
		', ',
		'13211-02-05-4',
		')'
	]);
	expect(withCodes('Main-Taunus-Kreis, 2015–2025')).toEqual(['Main-Taunus-Kreis, 2015–2025']);
});
