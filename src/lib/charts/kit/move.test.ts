import { describe, expect, it } from 'vitest';
import { shiftOf } from './move.ts';

const spot = (x: number, y: number, width = 0, height = 0) => ({ x, y, width, height });

describe('shiftOf', () => {
	it('shows a mark where it was', () => {
		expect(shiftOf(spot(0, 10, 50, 20), spot(0, 40, 100, 20))).toBe(
			'translate(0px, -30px) scale(0.5, 1)'
		);
		expect(shiftOf(spot(10, 5), spot(30, 5))).toBe('translate(-20px, 0px) scale(1, 1)');
	});

	it('keeps the edge of a bar that grows from the middle', () => {
		// From x 100 to x 50 at twice the width: 50 * 0.5 + 75 = 100.
		expect(shiftOf(spot(100, 0, 50, 10), spot(50, 0, 100, 10))).toBe(
			'translate(75px, 0px) scale(0.5, 1)'
		);
	});

	it('is none where nothing moved, and never scales to or from nothing', () => {
		expect(shiftOf(spot(1, 2, 3, 4), spot(1, 2, 3, 4))).toBeUndefined();
		expect(shiftOf(spot(0, 0, 0, 10), spot(0, 0, 80, 10))).toBeUndefined();
	});
});
