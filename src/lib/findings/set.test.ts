import { describe, expect, it } from 'vitest';
import { setOf, yearlyPoints } from './fixture.ts';
import { findingId } from './finding.ts';
import { isFound } from './series.ts';

const own = '06436';

describe('the value', () => {
	it('is the last number, with its source and its age', () => {
		const set = setOf(own, { [own]: yearlyPoints(2022, [5.1, 5.2, 'secret']) });
		expect(set.latest).toMatchObject({ value: 5.2, period: '2023', source: 's' });
		expect(set.age).toEqual({ years: 3, isOld: false });
		expect(set.districts).toMatchObject([{ region: own, value: 5.2 }]);
	});

	it('keeps the reason where there is no number', () => {
		const set = setOf(own, { [own]: yearlyPoints(2024, ['secret', 'anonymised']) });
		expect(set.latest).toEqual({ why: 'anonymised' });
		expect(set.rank).toEqual({ why: 'anonymised' });
		expect(set.oneYear).toEqual({ why: 'anonymised' });
		expect(set.age).toBeNull();
	});

	it('is old beyond three years', () => {
		expect(setOf(own, { [own]: yearlyPoints(2022, [5]) }).age).toEqual({ years: 4, isOld: true });
	});
});

describe('changes', () => {
	it('span one year, five years and the series', () => {
		const set = setOf(own, { [own]: yearlyPoints(2018, [8.8, 6.6, 5, 4, 4.5, 4.4, 4.7, 4.9]) });
		expect(set.oneYear).toMatchObject({ from: '2024', difference: 0.2, sign: 1 });
		expect(set.fiveYears).toMatchObject({ from: '2020', previous: 5, difference: -0.1, sign: -1 });
		expect(set.whole).toMatchObject({ from: '2018', difference: -3.9, sign: -1 });
	});

	it('do not cross a break and say why there is none', () => {
		const points = [...yearlyPoints(2015, [1, 2, 3], 'old'), ...yearlyPoints(2018, [9, 8, 7])];
		const set = setOf(own, { [own]: points });
		expect(set.breakAt).toBe(2018);
		expect(set.whole).toMatchObject({ from: '2018', sign: -1 });
		expect(set.fiveYears).toEqual({ why: 'break' });
		expect(setOf(own, { [own]: yearlyPoints(2018, [9, 8]) }).fiveYears).toEqual({
			why: 'too-short'
		});
	});

	it('keep the reason of a missing year, and name a year left out', () => {
		const gap = setOf(own, { [own]: yearlyPoints(2023, [5, 'secret', 6]) });
		expect(gap.oneYear).toEqual({ why: 'secret' });
		expect(gap.last).toMatchObject({ from: '2023', sign: 1 });
		const left = [...yearlyPoints(2019, [5]), ...yearlyPoints(2023, [6])];
		expect(setOf(own, { [own]: left }).oneYear).toEqual({ why: 'not-stated' });
	});

	it('have the sign of what is printed', () => {
		const set = setOf(own, { [own]: yearlyPoints(2024, [5.04, 4.96]) });
		expect(set.oneYear).toMatchObject({ sign: 0, difference: 0 });
	});

	it('call a tiny step of a count practically the same, never one of a rate', () => {
		const people = { [own]: yearlyPoints(2024, [12025, 12028]) };
		expect(setOf(own, people, 'sgb2_total_persons').oneYear).toMatchObject({ hardly: true });
		expect(setOf(own, { [own]: yearlyPoints(2024, [200, 200.1]) }).oneYear).toMatchObject({
			hardly: false,
			sign: 1
		});
	});
});

describe('the level', () => {
	it('compares one period and one source', () => {
		const set = setOf(own, {
			[own]: yearlyPoints(2024, [4.6, 4.7]),
			'06': yearlyPoints(2024, [5.5, 5.8]),
			DG: yearlyPoints(2025, [6.3], 'other')
		});
		expect(set.state).toMatchObject({ other: 5.8, difference: -1.1, sign: -1, against: '06' });
		expect(set.nation).toEqual({ why: 'not-stated' });
	});
});

describe('the rank', () => {
	const regions = {
		[own]: yearlyPoints(2025, [4.7]),
		'06411': yearlyPoints(2025, [7.2]),
		'06412': yearlyPoints(2025, [4.7]),
		'06413': yearlyPoints(2025, ['secret']),
		'06414': yearlyPoints(2025, [3.1])
	};
	it('is 1 for the favourable value, shared by equals, and counts those with a value', () => {
		expect(setOf(own, regions).rank).toMatchObject({
			...{ rank: 2, of: 4, ties: ['06412'], rule: 'lowest-is-best', value: 4.7 }
		});
	});

	it('is 1 for the highest value where no direction is declared or counts are compared', () => {
		const ranks = ['inkar_svb_academic_share', 'unemployed_total', 'gdp_per_inhabitant'].map(
			(indicator) => setOf(own, regions, indicator).rank
		);
		expect(ranks).toMatchObject([
			{ rank: 2, rule: 'highest-first' },
			// Printed without decimals, 4.7 is 5.
			{ rank: 2, rule: 'highest-first' },
			{ rank: 2, rule: 'highest-is-best' }
		]);
	});
});

describe('a record', () => {
	it('begins with the first comparable year', () => {
		const points = [
			...yearlyPoints(2015, [90, 91, 92], 'old'),
			...yearlyPoints(2018, [70, 69, 71, 72, 73])
		];
		expect(setOf(own, { [own]: points }, 'gdp_per_inhabitant').record).toMatchObject({
			...{ which: 'high', since: null, from: 2018, afterBreak: true, nominal: true }
		});
	});

	it('does not reach over a gap, whether its years are missing or left out', () => {
		const missing = yearlyPoints(2015, [9, 8, 'secret', 3, 4, 5, 6]);
		expect(setOf(own, { [own]: missing }).record).toBeNull();
		const left = [...yearlyPoints(2008, [1, 2, 3, 4, 5]), ...yearlyPoints(2023, [8, 9])];
		expect(setOf(own, { [own]: left }, 'svb_workplace_total').record).toBeNull();
	});
});

describe('ids', () => {
	it('tell what a finding is about', () => {
		const set = setOf(own, {
			[own]: yearlyPoints(2024, [4.6, 4.7]),
			'06': yearlyPoints(2025, [5])
		});
		const ids = [set.latest, set.oneYear, set.state, set.rank].map((found) =>
			isFound(found) ? findingId(found) : ''
		);
		expect(ids).toEqual([
			'unemployment_rate_all/06436/2025/value',
			'unemployment_rate_all/06436/2025/change/2024',
			'unemployment_rate_all/06436/2025/level/06',
			'unemployment_rate_all/06436/2025/rank'
		]);
	});
});
