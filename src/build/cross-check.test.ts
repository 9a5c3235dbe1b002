import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import type { Row } from '#lib/data/schema/rows.ts';
import { checkDistricts } from './checks/districts.ts';
import type { Finding } from './checks/finding.ts';
import { tableOf } from './checks/observations.ts';
import { checkParts } from './checks/parts.ts';
import { findGaps } from './checks/series.ts';
import { checkShares } from './checks/shares.ts';
import { matchKnown } from './known.ts';

type Cell = [indicator: string, region: string, period: string, value: number, slack?: number];

const observations = (cells: Cell[], unit = 'persons') =>
	table({
		dataset: cells.map(() => 'd'),
		indicator: cells.map(([indicator]) => indicator),
		region: cells.map(([, region]) => region),
		period: cells.map(([, , period]) => period),
		sex: cells.map(() => 'total'),
		age: cells.map(() => 'total'),
		value: cells.map(([, , , value]) => value),
		source: cells.map(() => 's'),
		unit: cells.map(([indicator]) =>
			indicator.endsWith('_share') ? 'percent-of-population' : unit
		),
		slack: cells.map(([, , , , slack]) => slack ?? 0)
	});

const short = (findings: Finding[]) => findings.map(({ key, difference }) => [key, difference]);

describe('parts and totals', () => {
	it('accepts parts that add up', () => {
		const cells: Cell[] = [
			['population_total', '06', '2023', 10],
			['population_men', '06', '2023', 4],
			['population_women', '06', '2023', 6]
		];
		expect(checkParts(observations(cells))).toEqual([]);
	});
	it('tells by how much the parts exceed the total', () => {
		const cells: Cell[] = [
			['sgb2_total_persons', '06', '2023', 10],
			['sgb2_employable_persons', '06', '2023', 7],
			['sgb2_not_employable_persons', '06', '2023', 5]
		];
		expect(short(checkParts(observations(cells)))).toEqual([['sgb2_total_persons 06 2023', 2]]);
	});
	it('compares nothing when a part is missing', () => {
		const cells: Cell[] = [
			['population_total', '06', '2023', 10],
			['population_men', '06', '2023', 4]
		];
		expect(checkParts(observations(cells))).toEqual([]);
	});
	it('tells a part that is larger than its whole', () => {
		const cells: Cell[] = [
			['unemployed_15_19', '06', '2023', 12],
			['unemployed_15_24', '06', '2023', 10]
		];
		expect(short(checkParts(observations(cells)))).toEqual([
			['unemployed_15_19 in unemployed_15_24 06 2023', 2]
		]);
	});
});

describe('districts and state', () => {
	const region = (name: string, level: string, valid_from = ''): Row => ({
		region: name,
		level,
		valid_from,
		valid_to: ''
	});
	const regions = [
		region('06', 'state'),
		region('06411', 'district'),
		region('06412', 'district'),
		region('06415', 'district', '2026-01-01')
	];
	const cells: Cell[] = [
		['jobs', '06', '2025', 10],
		['jobs', '06411', '2025', 4],
		['jobs', '06412', '2025', 5]
	];

	it('tells a state that is not the sum of its districts', () => {
		expect(short(checkDistricts(observations(cells), regions))).toEqual([['jobs 06 2025', -1]]);
	});
	it('expects a new district only from its first day on', () => {
		const later = cells.map(([name, ags, , value]): Cell => [name, ags, '2026', value]);
		expect(checkDistricts(observations(later), regions)).toEqual([]);
	});
	it('allows what rounding explains', () => {
		const rounded = cells.map(([name, ags, year, value]): Cell => [name, ags, year, value, 0.5]);
		expect(checkDistricts(observations(rounded), regions)).toEqual([]);
	});
	it('does not add up rates', () => {
		expect(checkDistricts(observations(cells, 'percent'), regions)).toEqual([]);
	});
});

describe('shares and counts', () => {
	const cells = (share: number): Cell[] => [
		['help_share', '06', '2023', share],
		['help_persons', '06', '2023', 123],
		['population_total', '06', '2023', 1000]
	];
	it('accepts a share printed with one decimal', () => {
		expect(checkShares(observations(cells(12.3)))).toEqual([]);
	});
	it('tells a share that does not follow from the counts', () => {
		expect(short(checkShares(observations(cells(12.5))))).toEqual([['help_share 06 2023', -0.2]]);
	});
});

describe('series', () => {
	it('lists the years without a value once per indicator', () => {
		const cells = [2015, 2016, 2018, 2021].flatMap((year): Cell[] => [
			['jobs', '06', `${year}-06-30`, 1],
			['jobs', '06411', `${year}-06-30`, 1]
		]);
		expect(findGaps(observations(cells))).toMatchObject([
			{ code: 'series-gap', value: 'jobs 2017, 2019–2020', detail: '2' }
		]);
	});
});

describe('known contradictions', () => {
	const finding: Finding = {
		check: 'parts-and-total',
		dataset: 'd',
		key: 'a 06 2023',
		stated: 10,
		computed: 12,
		difference: 2,
		severity: 'error'
	};
	const declared = (difference: number) => [
		{
			id: 'a',
			title: { de: '', en: '' },
			text: { de: '', en: '' },
			datasets: ['d'],
			figures: [],
			indicators: [],
			findings: [{ check: 'parts-and-total', key: 'a 06 2023', difference }]
		}
	];
	it('says nothing about a declared difference', () => {
		expect(matchKnown([finding], declared(2))).toEqual([]);
	});
	it('makes an undeclared difference an error', () => {
		expect(matchKnown([finding], [])).toMatchObject([{ code: 'deviation', severity: 'error' }]);
	});
	it('tells a declared difference that has changed once, with what was declared', () => {
		expect(matchKnown([finding], declared(3))).toMatchObject([
			{
				code: 'deviation',
				detail:
					'stated 10, computed 12, difference 2; known-deviations.json declares 3: compare again, then write the new difference there'
			}
		]);
	});
	it('warns when a declared difference is gone', () => {
		expect(matchKnown([], declared(3))).toMatchObject([
			{ code: 'deviation-gone', value: 'parts-and-total: a 06 2023: 3' }
		]);
	});
});

it('has every column even where a table has no rows', () => {
	expect(tableOf([], ['a', 'b']).columnNames()).toEqual(['a', 'b']);
});
