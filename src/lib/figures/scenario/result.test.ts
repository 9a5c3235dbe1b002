import { describe, expect, it } from 'vitest';
import { readBase, type Base } from './base.ts';
import { scenarioRows } from './fixture.ts';
import { askMax, effectOf, printedStep, standing } from './levers.ts';
import { breakEven, missing, outcome, settings, type Choice } from './result.ts';

const read = (rows = scenarioRows('06999')): Base => {
	const base = readBase(rows, '06999');
	if (!base) throw new Error('no forecast');
	return base;
};
const base = read();
const assuming = (levers: Choice['levers'], asked: Choice['asked'] = {}): Choice => ({
	levers,
	asked,
	refused: []
});
const hours = { partTimers: 20_000, fullHours: 40, partHours: 22 };

describe('base of the scenario', () => {
	it('is the forecast with both skilled parts, and nothing without one', () => {
		expect(base.gap).toMatchObject({
			base: 2021,
			horizon: 2028,
			vocational: -2590,
			academic: -2410
		});
		expect(base.facts.women).toEqual({
			value: 76_000,
			period: '2020-12-31',
			source: 'age',
			named: 'Amt, Tabelle age'
		});
		expect(readBase(scenarioRows('06999'), '06412')).toBeNull();
	});
});

describe('ranges of the levers', () => {
	it('come from the data', () => {
		// 51,000 of 75,000 men are 68 per cent, 45,000 of 75,000 women 60.
		expect(standing('women', base, { womenHere: 50 })).toEqual({ on: true, max: 8 });
		expect(standing('retraining', base, {})).toEqual({ on: true, max: 1260 });
		expect(standing('immigration', base, { academic: 0 })).toEqual({ on: true, max: 1600 });
		expect(standing('retirement', base, {})).toEqual({ on: true, max: 100 });
		expect(standing('hours', base, hours)).toEqual({ on: true, max: 18 });
	});
	it('stay off until everything asked for is said', () => {
		expect(standing('women', base, {})).toEqual({ on: false, why: 'asked', asks: ['womenHere'] });
		expect(standing('hours', base, { fullHours: 40 })).toEqual({
			on: false,
			why: 'asked',
			asks: ['partTimers', 'partHours']
		});
		expect(standing('hours', base, { ...hours, partHours: 40 })).toEqual({
			on: false,
			why: 'contradiction'
		});
	});
	it('stay off where the data have no base or leave no room', () => {
		const without = (item: string) =>
			read(scenarioRows('06999').filter((row) => row.row === 'gap' || row.item !== item));
		expect(standing('retirement', without('retirements'), {})).toEqual({
			on: false,
			why: 'no-data'
		});
		expect(standing('women', without('share-academic'), { womenHere: 1 })).toEqual({
			on: false,
			why: 'no-data'
		});
		const none = { ...base, gap: { ...base.gap, withoutDegree: null } };
		expect(standing('retraining', none, {})).toEqual({ on: false, why: 'not-above-zero' });
	});
	it('bound what a reader may say', () => {
		expect(askMax('womenHere', base)).toBe(100);
		expect(askMax('partTimers', base)).toBe(110_000);
		expect(askMax('fullHours', base)).toBeUndefined();
	});
	it('know how roughly numbers are printed', () => {
		expect(printedStep([-2590, -2410, 1260])).toBe(10);
		expect(printedStep([51, 32, 14])).toBe(1);
		expect(printedStep([3100])).toBe(100);
		expect(printedStep([0])).toBe(1);
	});
});

describe('effect of a lever', () => {
	it('of women: the share that works here, by the printed structure', () => {
		// 76,000 × 1 % × 50 % = 380 people; 51, 32 and 14 per cent of them.
		const effect = effectOf('women', 1, base, { womenHere: 50 });
		expect(effect.vocational.value).toBeCloseTo(193.8);
		expect(effect.vocational.low).toBeCloseTo(191.9);
		expect(effect.vocational.high).toBeCloseTo(207.1);
		expect(effect.academic.value).toBeCloseTo(121.6);
		expect(effect.withoutDegree.value).toBeCloseTo(53.2);
	});
	it('of hours: full-time equivalents', () => {
		// 20,000 people with 2 hours more are 1,000 full-time jobs of 40 hours.
		const effect = effectOf('hours', 2, base, hours);
		expect(effect.vocational.value).toBeCloseTo(510);
		expect(effect.academic.value).toBeCloseTo(320);
	});
	it('of retraining: from one part to the other, nobody new', () => {
		const effect = effectOf('retraining', 300, base, {});
		expect(effect.vocational).toEqual({ low: 300, value: 300, high: 300 });
		expect(effect.withoutDegree).toEqual({ low: -300, value: -300, high: -300 });
		expect(effect.academic.value).toBe(0);
	});
	it('of immigration: by the share that was said', () => {
		const effect = effectOf('immigration', 1000, base, { academic: 40 });
		expect([effect.vocational.value, effect.academic.value]).toEqual([600, 400]);
		expect(effect.withoutDegree.value).toBe(0);
	});
	it('of later retirement: between the two printed years', () => {
		// 20 % of 1,450 are 290, of 3,100 are 620.
		const effect = effectOf('retirement', 20, base, {});
		expect(effect.vocational.value).toBeCloseTo(147.9);
		expect(effect.vocational.low).toBeCloseTo((289 * 50.5) / 100);
		expect(effect.vocational.high).toBeCloseTo((620 * 54.5) / 100);
	});
	it('is nothing while the lever is off', () => {
		expect(effectOf('women', 5, base, {}).vocational.value).toBe(0);
	});
});

describe('result', () => {
	it('is the published forecast with its rounding when nothing is assumed', () => {
		expect(outcome(base, assuming({}))).toEqual({
			vocational: { low: -2595, value: -2590, high: -2585 },
			academic: { low: -2415, value: -2410, high: -2405 },
			withoutDegree: { low: 1255, value: 1260, high: 1265 }
		});
		expect(missing(outcome(base, assuming({})))).toEqual({ low: 4990, value: 5000, high: 5010 });
	});
	it('adds the levers up', () => {
		const choice = assuming({ retraining: 500, immigration: 1000, women: 3 }, { academic: 40 });
		expect(settings(base, choice)).toEqual([
			['retraining', 500],
			['immigration', 1000]
		]);
		const result = outcome(base, choice);
		expect(result.vocational?.value).toBe(-1490);
		expect(result.academic?.value).toBe(-2010);
		expect(result.withoutDegree?.value).toBe(760);
		expect(missing(result).value).toBe(3500);
	});
	it('lets a surplus of one qualification fill no gap of the other', () => {
		const at = (value: number) => ({ low: value - 5, value, high: value + 5 });
		expect(missing({ vocational: at(400), academic: at(-300), withoutDegree: null })).toEqual({
			low: 295,
			value: 300,
			high: 305
		});
	});
});

describe('break-even of one lever alone', () => {
	it('may lie beyond its range', () => {
		expect(breakEven('retraining', 'vocational', base, {})).toBe(2590);
		expect(breakEven('immigration', 'academic', base, { academic: 40 })).toBe(6025);
		expect(breakEven('retirement', 'academic', base, {})).toBeCloseTo(519.4, 1);
	});
	it('says why there is none', () => {
		expect(breakEven('retraining', 'academic', base, {})).toBe('no-effect');
		expect(breakEven('women', 'academic', base, {})).toBe('off');
		const full = { ...base, gap: { ...base.gap, academic: 0 } };
		expect(breakEven('women', 'academic', full, {})).toBe('no-gap');
	});
});
