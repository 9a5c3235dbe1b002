import { expect, it } from 'vitest';
import { cellText, mostDecimals } from './table-texts.ts';
import { testSite } from './test-site.ts';

it.each([
	[2024, 0, '2024'],
	[12345, 0, '12.345'],
	[-5, 0, '−5'],
	[7, 1, '7,0'],
	[7.25, 2, '7,25'],
	['06436', 0, '06436'],
	[true, 0, 'true'],
	[null, 0, '']
])('prints %s with %s decimals as %s', (cell, decimals, text) =>
	expect(cellText(cell, testSite.format, decimals)).toBe(text)
);

it('finds the decimals of a column', () => {
	expect(mostDecimals([1, 2.5, null, 'x', 3.25])).toBe(2);
});
