import { expect, it } from 'vitest';
import { dodge } from './dodge.ts';

it.each([
	['leaves labels with room in place', [20, 60], [20, 60]],
	['moves two apart from their middle', [50, 52], [42.5, 59.5]],
	['keeps the order of equal wishes', [50, 50, 50], [33, 50, 67]],
	['pushes in from the upper end', [0, 3], [0, 17]],
	['pushes in from the lower end', [99, 100], [83, 100]],
	['merges groups that grow into each other', [40, 50, 60, 64], [28, 45, 62, 79]]
])('%s', (_, wishes, expected) => {
	expect(dodge(wishes, 17, [0, 100])).toEqual(expected);
});

it('keeps the highest label on top when a crowd below it grows past it', () => {
	const placed = dodge([40, 60, 61, 62, 63, 64, 65], 17, [0, 120]);
	expect(placed).toEqual(placed.toSorted((a, b) => a - b));
});

it('keeps as much between two as half of each needs', () => {
	expect(dodge([50, 50, 50], [10, 30, 10], [0, 100])).toEqual([30, 50, 70]);
	expect(dodge([98, 99], [10, 30], [0, 100])).toEqual([80, 100]);
});

it('gives results in the order of the wishes', () => {
	expect(dodge([60, 20], 17, [0, 100])).toEqual([60, 20]);
});
