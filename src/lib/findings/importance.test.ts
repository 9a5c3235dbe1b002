import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { county } from '../core/county.ts';
import { candidatesOf, loadFindings, type Findings } from './all.server.ts';
import { setOf, yearlyPoints } from './fixture.ts';
import {
	byImportance,
	importanceOf,
	importanceRule,
	isRankable,
	leading,
	type Candidate,
	type Scored
} from './importance.ts';
import type { Point } from './series.ts';

const own = '06436';

/** Ten districts with the values 1 to 10 in the last year and five years before; their state at 5. */
function candidate(
	last: number,
	before: number,
	{
		period = 2025,
		indicator = 'unemployment_rate_all',
		topic = 't',
		group = 'g',
		partOf = '',
		variantOf = ''
	} = {}
): Candidate {
	const series = (from: number, to: number): Point[] => [
		...yearlyPoints(period - 5, [from]),
		...yearlyPoints(period, [to])
	];
	const others = Array.from({ length: 9 }, (_, index) => index + 1);
	const regions = {
		...Object.fromEntries(others.map((value) => [`0640${value}`, series(value, value)])),
		[own]: series(before, last),
		'06': series(5, 5)
	};
	return { set: setOf(own, regions, indicator), group, topic, partOf, variantOf, dataset: 'd' };
}

describe('the score of a finding', () => {
	it('is (1 + gap) × (1 + change) × (1 + place) × freshness', () => {
		// 1 to 10: standard deviation 2.872; 10 is 5 above the state, 2 more than five years ago, and at the end.
		const found = importanceOf(candidate(10, 8).set);
		expect(found).toMatchObject({ measure: 'value', place: 1, freshness: 1, of: 10 });
		expect(found?.gap).toBeCloseTo(1.741, 3);
		expect(found?.change).toBeCloseTo(0.696, 3);
		expect(found?.score).toBeCloseTo(9.298, 3);
	});

	it('limits gap and change, so that one outlier does not carry it alone', () => {
		expect(importanceOf(candidate(1000, 1).set)).toMatchObject({ gap: 3, change: 3, place: 1 });
	});

	it('loses a tenth a year beyond the first, and everything beyond three', () => {
		const at = (period: number) => importanceOf(candidate(10, 8, { period }).set)?.freshness;
		expect([2025, 2024, 2023, 2022].map(at)).toEqual([1, 0.9, 0.8, 0]);
	});

	it('compares counts by their growth', () => {
		const found = importanceOf(candidate(15, 10, { indicator: 'svb_workplace_total' }).set);
		expect(found).toMatchObject({ measure: 'growth', change: 0, place: 1, of: 10 });
	});

	it('does not exist without a state, or with few districts', () => {
		const { set } = candidate(10, 8);
		expect(importanceOf({ ...set, districts: set.districts.slice(0, 9) })).toBeNull();
		expect(importanceOf({ ...set, state: { why: 'not-stated' } })).toBeNull();
	});
});

describe('what leads', () => {
	it('is one of a group and two of a topic, and nothing old', () => {
		const scored = byImportance([
			candidate(10, 8, { group: 'a', indicator: 'unemployment_rate_men' }),
			candidate(10, 9, { group: 'a', indicator: 'unemployment_rate_women' }),
			candidate(10, 9.5, { group: 'b', indicator: 'unemployment_rate_foreign' }),
			candidate(9.5, 9.5, { group: 'c', indicator: 'unemployment_rate_15_24' }),
			candidate(9, 9, { group: 'd', topic: 'u', indicator: 'sgb2_total_share' }),
			candidate(10, 1, { group: 'e', topic: 'u', period: 2022, indicator: 'gdp_per_employed' })
		]);
		expect(leading(scored, 5).map(({ set }) => set.indicator.id)).toEqual([
			...['unemployment_rate_men', 'unemployment_rate_foreign', 'sgb2_total_share']
		]);
	});

	it('is never a whole and its part', () => {
		const scored = byImportance([
			candidate(10, 8, {
				group: 'a',
				indicator: 'sgb12_old_age_disability_share',
				partOf: 'minimum_income_total_share'
			}),
			candidate(10, 9, { group: 'b', indicator: 'minimum_income_total_share' }),
			candidate(9, 9, { group: 'c', indicator: 'gdp_per_employed' })
		]);
		expect(leading(scored, 5).map(({ set }) => set.indicator.id)).toEqual([
			...['sgb12_old_age_disability_share', 'gdp_per_employed']
		]);
	});

	it('is never another version of an indicator, which ranks nothing either', () => {
		const whole = candidate(9, 9);
		const variant = candidate(10, 8, { variantOf: 'unemployment_rate_all' });
		expect(byImportance([whole, variant])).toHaveLength(1);
		expect([whole, variant].map(isRankable([whole, variant]))).toEqual([true, false]);
	});

	it('ranks districts by rates, and by growing counts only where there is no rate', () => {
		const count = candidate(15, 10, { indicator: 'unemployed_total' });
		const rate = candidate(5, 5);
		const old = candidate(5, 5, { period: 2015 });
		expect([count].map(isRankable([count]))).toEqual([true]);
		expect([count, rate, old].map(isRankable([count, rate, old]))).toEqual([false, true, true]);
	});

	it('is no count where a rate of the same dataset says it', () => {
		const count = candidate(15, 10, { indicator: 'unemployed_total' });
		expect(byImportance([count])).toHaveLength(1);
		const both = byImportance([count, candidate(5, 5)]);
		expect(both.map(({ set }) => set.indicator.id)).toEqual(['unemployment_rate_all']);
	});
});

describe.runIf(existsSync('static/data/manifest.json'))('the findings of this county', () => {
	let all: Findings[] = [];
	let scored: Scored[] = [];
	beforeAll(async () => {
		all = await loadFindings(county);
		scored = byImportance(candidatesOf(all, county.region));
	});
	const idsOf = (own: readonly Scored[]) => own.map(({ set }) => set.indicator.id);

	it('begin with youth unemployment', () => {
		expect(idsOf(leading(scored, 5))).toEqual([
			'unemployment_rate_15_24',
			'unemployed_longterm_share',
			'gdp_per_employed',
			'svb_workplace_total',
			'sgb12_old_age_disability_share'
		]);
		expect(scored[0]?.importance.score).toBeCloseTo(6.8, 1);
	});

	it.each([
		{ most: 2 },
		{ most: 5 },
		{ lossPerYear: 0.05 },
		{ lossPerYear: 0.2 },
		{ fewestDistricts: 20 }
	])('keep their lead when the rule is another: %o', (other) => {
		const rule = { ...importanceRule, ...other };
		const again = byImportance(candidatesOf(all, county.region), rule);
		expect(idsOf(leading(again, 2, rule))).toEqual(idsOf(leading(scored, 2)));
	});

	it('hold one of a topic when the rule allows no more, with the same first', () => {
		expect(idsOf(leading(scored, 2, { ...importanceRule, perTopic: 1 }))).toEqual([
			...['unemployment_rate_15_24', 'gdp_per_employed']
		]);
	});

	it('say of every indicator and district value, date, direction, rank and all districts', () => {
		const rate = all.find(({ indicator }) => indicator === 'unemployment_rate_15_24');
		expect(rate?.sets.get(own)).toMatchObject({
			latest: { value: 6.9, period: '2025' },
			rank: { rule: 'lowest-is-best', of: 26 }
		});
		expect(rate?.sets.get('06411')?.rank).toMatchObject({ of: 26 });
		const income = all.find(({ indicator }) => indicator === 'minimum_income_total_share');
		expect(income?.sets.get(own)?.rank).toMatchObject({ of: 18 });
	});
});
