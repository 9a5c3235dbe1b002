import { expect, it } from 'vitest';
import { levelHeadline } from './gap-by-level.ts';

it('names exactly the levels that lack people', () => {
	const gaps = { vocational: -2590, academic: -2410, withoutDegree: 1260 };
	expect(levelHeadline(gaps, 2028, 'de')).toBe(
		'Bis 2028 fehlen voraussichtlich Menschen mit Berufsausbildung und mit akademischem Abschluss'
	);
	expect(levelHeadline({ ...gaps, withoutDegree: -1 }, 2028, 'en')).toBe(
		'By 2028, people with vocational training, with an academic degree and without vocational training are expected to be missing'
	);
	expect(levelHeadline({ ...gaps, vocational: 5 }, 2028, 'de')).toBe(
		'Bis 2028 fehlen voraussichtlich Menschen mit akademischem Abschluss'
	);
	expect(levelHeadline({ vocational: 0, academic: null, withoutDegree: 3 }, 2028, 'de')).toBe(
		'Bis 2028 fehlen voraussichtlich auf keiner Stufe der Qualifikation Menschen'
	);
});
