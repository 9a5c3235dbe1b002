import { expect, it } from 'vitest';
import { cellText } from './table-texts.ts';
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
