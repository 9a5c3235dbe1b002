import { describe, expect, it } from 'vitest';
import { assess, type TargetFacts } from './status.ts';

/** From 10 at the end of 2020 to 20 at the end of 2030: one point a year. */
const rising: TargetFacts = {
	direction: 'at-least',
	judged: 'line',
	baseline: 10,
	baselinePeriod: '2020',
	value: 20,
	date: '2030',
	current: 15,
	currentPeriod: '2025'
};
const falling: TargetFacts = { ...rising, direction: 'at-most', baseline: 20, value: 10 };
const exact: TargetFacts = { ...rising, direction: 'exactly' };
const status = (facts: TargetFacts, change: Partial<TargetFacts>) =>
	assess({ ...facts, ...change }).status;

describe('status', () => {
	it.each([
		[20, 'reached'],
		[25, 'reached'],
		[15.01, 'on-course'],
		[14.99, 'off-course'],
		[10, 'off-course'],
		[5, 'off-course']
	])('judges %s of at least 20: %s', (current, expected) => {
		expect(status(rising, { current })).toBe(expected);
	});

	it.each([
		[10, 'reached'],
		[0, 'reached'],
		[14.99, 'on-course'],
		[15.02, 'off-course'],
		[25, 'off-course']
	])('judges %s of at most 10: %s', (current, expected) => {
		expect(status(falling, { current })).toBe(expected);
	});

	it.each([
		[20, 'reached'],
		[15.01, 'on-course'],
		[24.9, 'on-course'],
		[25.1, 'off-course'],
		[14.9, 'off-course']
	])('judges %s of exactly 20 from both sides: %s', (current, expected) => {
		expect(status(exact, { current })).toBe(expected);
	});

	it('takes a value on the line as on course', () => {
		const days = { baselinePeriod: '2024-01-01', date: '2024-01-11', currentPeriod: '2024-01-06' };
		expect(assess({ ...rising, ...days })).toEqual({
			status: 'on-course',
			missing: [],
			expected: 15
		});
	});

	it('calls a target missed from its date on', () => {
		const current = 19.9;
		expect(status(rising, { current, currentPeriod: '2030-12-30' })).toBe('off-course');
		expect(status(rising, { current, currentPeriod: '2030-12-31' })).toBe('off-course');
		expect(status(rising, { current, currentPeriod: '2031' })).toBe('off-course');
		expect(status(rising, { current: 20, currentPeriod: '2031' })).toBe('reached');
	});

	it('judges at the date without a baseline, and before it only with one', () => {
		const none = { baseline: 'not-stated', baselinePeriod: '' } as const;
		expect(status(rising, { ...none, currentPeriod: '2030' })).toBe('off-course');
		expect(status(rising, { ...none, current: 20 })).toBe('reached');
		expect(assess({ ...rising, ...none })).toEqual({
			status: 'not-assessable',
			missing: ['baseline', 'baseline-period'],
			expected: null
		});
	});

	it('counts a year and a month as their last day', () => {
		const same = { baselinePeriod: '2020-12-31', date: '2030-12', currentPeriod: '2025-12-31' };
		expect(assess({ ...rising, ...same }).expected).toBe(assess(rising).expected);
		const february = { baselinePeriod: '2024-02', date: '2024-03-31', currentPeriod: '2024-03-01' };
		expect(assess({ ...rising, ...february }).expected).toBeCloseTo(10 + 10 / 31);
	});

	it('says nothing about the way while the newest value is the baseline or older', () => {
		for (const currentPeriod of ['2020', '2020-12-31', '2019'])
			expect(assess({ ...rising, current: 12, currentPeriod })).toEqual({
				status: 'not-assessable',
				missing: [],
				expected: null
			});
	});

	it('says nothing about a way that ends before it starts, until the date has passed', () => {
		const backwards = { baselinePeriod: '2035', date: '2030' };
		expect(status(rising, { ...backwards, currentPeriod: '2025' })).toBe('not-assessable');
		expect(status(rising, { ...backwards, currentPeriod: '2036' })).toBe('off-course');
	});

	it('judges what is promised by a day on that day and not before, without a baseline', () => {
		const promised: TargetFacts = {
			...rising,
			...{ judged: 'at-date', value: 2, date: '2024', current: 1, currentPeriod: '2024-06-30' },
			...{ baseline: 'not-stated', baselinePeriod: '' }
		};
		expect(assess(promised)).toEqual({ status: 'not-assessable', missing: [], expected: null });
		expect(status(promised, { currentPeriod: '2024' })).toBe('off-course');
		expect(status(promised, { current: 2 })).toBe('reached');
		expect(assess({ ...promised, current: 'not-stated', currentPeriod: '' }).missing).toEqual([
			'current',
			'current-period'
		]);
	});

	it('judges what returns every year by its own year', () => {
		const yearly: TargetFacts = {
			...rising,
			...{ judged: 'each-year', value: 2, date: '', current: 1, currentPeriod: '2025' },
			...{ baseline: 'not-stated', baselinePeriod: '' }
		};
		expect(status(yearly, {})).toBe('off-course');
		expect(status(yearly, { current: 2 })).toBe('reached');
		expect(assess({ ...yearly, currentPeriod: '2025-06' })).toEqual({
			status: 'not-assessable',
			missing: [],
			expected: null
		});
		expect(assess({ ...yearly, current: 'not-stated', currentPeriod: '' }).missing).toEqual([
			'current',
			'current-period'
		]);
	});

	it('names every part that is missing', () => {
		const stated: TargetFacts = {
			direction: 'at-least',
			judged: 'line',
			value: 20,
			date: '',
			current: 'not-stated',
			currentPeriod: '',
			baseline: 'not-stated',
			baselinePeriod: ''
		};
		expect(assess(stated)).toEqual({
			status: 'not-assessable',
			missing: ['current', 'current-period', 'date', 'baseline', 'baseline-period'],
			expected: null
		});
		expect(assess({ ...rising, value: 'secret' }).missing).toEqual(['target']);
		expect(assess({ ...rising, date: '' }).missing).toEqual(['date']);
		expect(assess({ ...rising, currentPeriod: '' }).missing).toEqual(['current-period']);
	});
});
