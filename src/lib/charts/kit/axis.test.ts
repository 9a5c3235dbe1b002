import { describe, expect, it } from 'vitest';
import { commonFraction, valueAxis, yearTicks } from './axis.ts';

describe('valueAxis', () => {
	const values = (data: number[], fromZero = true, format: (value: number) => string = String) =>
		valueAxis(data, [200, 0], { fromZero, format }).ticks.map((tick) => tick.value);

	it.each([
		[[3.3, 11.7], true, [0, 4, 8, 12]],
		[[6.4, 3.3], true, [0, 2, 4, 6]],
		[[232848, 239264], false, [232000, 234000, 236000, 238000, 240000]],
		[[-3.4, 2.1], true, [-4, -2, 0, 2]],
		[[0], true, [0, 0.4, 0.8, 1.2]],
		[[], true, [0, 0.4, 0.8, 1.2]]
	])('has few round ticks for %j', (data, fromZero, expected) => {
		expect(values(data, fromZero)).toEqual(expected);
	});

	it('has a tick at or above the highest value where it must', () => {
		const ticks = (covers: boolean) =>
			valueAxis([0, 9.7], [200, 0], { covers, format: String }).ticks.map(({ value }) => value);
		expect([ticks(false), ticks(true)]).toEqual([
			[0, 4, 8],
			[0, 4, 8, 12]
		]);
	});

	it('never prints the same tick twice', () => {
		expect(values([1.5], true, (value) => value.toFixed(0))).toEqual([0, 1, 2]);
	});

	it('takes any step where all ticks print alike', () => {
		expect(values([10], true, () => '')).toEqual([0, 4, 8, 12]);
	});

	it('puts values on whole hundredths of a px', () => {
		const { scale } = valueAxis([0, 3], [100, 0], { format: String });
		expect(scale(1)).toBe(66.67);
	});
});

describe('yearTicks', () => {
	const years = (first: number, last: number, width: number) => {
		const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
		const scale = (year: number) => ((year - first) / Math.max(1, last - first)) * width;
		return yearTicks(all, scale).map(({ text }) => text);
	};

	it('falls on round years, with the first and the last', () => {
		expect(years(2001, 2025, 560)).toEqual(['2001', '2005', '2010', '2015', '2020', '2025']);
	});

	it('has every year where they are few', () => {
		expect(years(2021, 2025, 400)).toEqual(['2021', '2022', '2023', '2024', '2025']);
	});

	it('keeps only the last year where two do not fit', () => {
		expect(years(2024, 2025, 20)).toEqual(['2025']);
		expect(years(2025, 2025, 20)).toEqual(['2025']);
	});

	it('stands under reference dates of one day in the year', () => {
		expect(commonFraction([2022.997, 2023.997])).toBeCloseTo(0.997);
		expect(commonFraction([2022.5, 2023.997])).toBe(0);
		const ticks = yearTicks([2022.5, 2023.5], (year) => (year - 2022.5) * 100);
		expect(ticks.map(({ at, text }) => [at, text])).toEqual([
			[0, '2022'],
			[100, '2023']
		]);
	});
});
