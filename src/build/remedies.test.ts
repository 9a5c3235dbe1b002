import { expect, it } from 'vitest';
import { dayOf, numberRemedy } from './remedies.ts';

it.each([
	['12,5', 'use a decimal point'],
	['5.675,5', 'write 5675.5'],
	['1.234.567', 'write 1234567'],
	['5 675', 'write 5675'],
	['1,234', 'write 1234 if the comma separates thousands, 1.234 if decimals'],
	[' 5', 'delete the blanks around it'],
	['five', 'write digits and a decimal point only']
])('says how to write the number "%s" without harm', (value, remedy) => {
	expect(numberRemedy(value)).toBe(remedy);
});

it('says how to write a German day', () => {
	expect(dayOf('31.12.2024')).toBe('2024-12-31');
	expect(dayOf('soon')).toBe('it as 2026-11-22');
});
