import { describe, expect, it } from 'vitest';
import { asOf, byKey, isoPeriod, isOld, readPeriod } from './period.ts';

describe('periods', () => {
	it.each([
		['2023', { kind: 'year', year: 2023 }],
		['2023-12-31', { kind: 'date', date: '2023-12-31' }],
		['2023-05', { kind: 'month', month: '2023-05' }],
		['2022-04/2023-03', { kind: 'span', from: '2022-04', to: '2023-03' }],
		['', { kind: 'none' }]
	])('are read as they are stored and written back: %s', (stored, period) => {
		expect(readPeriod(stored)).toEqual(period);
		expect(isoPeriod(readPeriod(stored))).toBe(stored);
	});

	it('keep apart a mean over a year and the year', () => {
		expect(readPeriod('2025', 'annual-mean')).toEqual({ kind: 'annual-mean', year: 2025 });
		expect(() => readPeriod('im Mai')).toThrow('no period: "im Mai"');
	});

	it('tell of a forecast where it starts', () => {
		const period = { kind: 'horizon', base: 2021, horizon: 2028 } as const;
		expect(isoPeriod(period)).toBe('2021/2028');
		expect(asOf(period)).toBe('2021');
		const open = { kind: 'horizon', base: null, horizon: 2028 } as const;
		expect([isoPeriod(open), asOf(open), isOld(open, '2099-01-01')]).toEqual([
			'../2028',
			'',
			false
		]);
	});

	it.each([
		['2022', '2025-12-31', false],
		['2022', '2026-01-01', true],
		['2023-03', '2026-03-31', false],
		['2023-03', '2026-04-01', true],
		['2023-06-30', '2026-06-30', false],
		['', '2026-06-30', false]
	])('%s on %s: older than three years is %s', (stored, today, old) =>
		expect(isOld(readPeriod(stored), today)).toBe(old)
	);
});

it('orders periods of one kind as they follow each other', () => {
	const periods = ['2015-12-31', '2014/2015', '2024', '2015', '2014-12-31'];
	expect(periods.toSorted(byKey)).toEqual([
		...['2014-12-31', '2014/2015', '2015', '2015-12-31', '2024']
	]);
	expect(byKey('2015', '2015')).toBe(0);
});
