import { describe, expect, it } from 'vitest';
import { givesAway, isSmall, isSmallShare } from './rule.ts';

const hidden = (protectedCount: number, withheld = 0, open: number[] = []) => ({
	...{ open, protected: protectedCount, withheld }
});

describe('the rule of small counts', () => {
	it('holds for 1 and 2, and for as many as a limit says', () => {
		expect([0, 1, 2, 3].map((count) => isSmall(count))).toEqual([false, true, true, false]);
		expect([4, 5].map((count) => isSmall(count, 5))).toEqual([true, false]);
	});
	it('holds for percentages that stand for so few, or leave out so few', () => {
		expect([0, 10, 15, 95, 100].map((percent) => isSmallShare(percent, 20))).toEqual([
			...[false, true, false, true, false]
		]);
		expect(isSmallShare(20, 20, 5)).toBe(true);
	});
	it('asks that a protected count may be anything below the limit', () => {
		expect(givesAway(20, hidden(1, 0, [18]))).toBe(true);
		expect(givesAway(3, hidden(2))).toBe(false);
		expect(givesAway(2, hidden(2))).toBe(true);
		expect(givesAway(4, hidden(2))).toBe(true);
		expect(givesAway(20, hidden(0, 1, [18]))).toBe(false);
	});
	it('knows that a withheld count is not small', () => {
		expect(givesAway(4, hidden(1, 1))).toBe(true);
		expect(givesAway(5, hidden(1, 1))).toBe(false);
		expect(givesAway(7, hidden(1, 2))).toBe(true);
		expect(givesAway(8, hidden(1, 2))).toBe(false);
	});
	it('lets nothing follow from parts that do not make up the total', () => {
		expect(givesAway(50, hidden(2, 0, [8]))).toBe(false);
		expect(givesAway(9, hidden(2, 0, [8]))).toBe(false);
	});
	it('with a higher limit asks for more room', () => {
		expect(givesAway(3, hidden(2), 5)).toBe(true);
		expect(givesAway(5, hidden(2), 5)).toBe(false);
	});
});
