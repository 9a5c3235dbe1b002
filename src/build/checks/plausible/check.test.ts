import { describe, expect, it } from 'vitest';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../../read.ts';
import { checkPlausible } from './check.ts';

const regions = ['06431', '06432', '06433', '06434', '06435', '06436'];
const years = [2019, 2020, 2021, 2022, 2023];

interface Given {
	unit?: string;
	periodKind?: string;
	decimals?: number;
	/** Values of a region and year that differ from the steady series. */
	values?: Record<string, number>;
	without?: string[];
	period?: (year: number) => string;
	referenceDate?: string;
}

/** Six regions over five years, a hundred more for each region and one in a hundred more each year. */
function datasetsOf(given: Given): Dataset[] {
	const { unit = 'persons', periodKind = 'annual', decimals = 0, values = {} } = given;
	const { period = String, without = [], referenceDate = '2019 bis 2023' } = given;
	const rows = regions.flatMap((region, at) =>
		years.flatMap((year): Row[] => {
			const name = `${region} ${year}`;
			if (without.includes(name)) return [];
			const steady =
				unit === 'persons'
					? Math.round(1000 * 1.5 ** at * 1.01 ** (year - 2019))
					: Math.round(50 * 1.5 ** at * 1.01 ** (year - 2019)) / 10;
			const value = values[name] ?? steady;
			const more = { sex: 'total', age: 'total', value_symbol: '', source: 's' };
			return [{ indicator: 'a', region, period: period(year), value, ...more }];
		})
	);
	const meta = { indicator: 'a', unit, decimals, period_kind: periodKind, group_de: 'g' };
	return [
		datasetOf('indicators', 'table', [meta], referenceDate),
		datasetOf('numbers', 'observations', rows, referenceDate)
	];
}

const datasetOf = (id: string, kind: string, rows: Row[], referenceDate: string) =>
	({
		id,
		file: `data/${id}/data.csv`,
		pkg: { version: '2024-05-01', kreismonitor: { kind, referenceDate } },
		schema: { fields: [], primaryKey: [] },
		table: { rows, lines: rows.map((_, at) => at + 2) }
	}) as unknown as Dataset;

const found = (given: Given, limits: Record<string, number> = {}) =>
	checkPlausible(datasetsOf(given), new Map(Object.entries(limits))).map(
		({ check, line, severity, text }) => `${severity} ${check} ${line ?? '-'}: ${text}`
	);

describe('what cannot be', () => {
	it('says nothing of a steady series', () => {
		expect(found({})).toEqual([]);
		expect(found({ unit: 'percent', decimals: 1 })).toEqual([]);
	});

	it('tells a rate of 540 per cent, whatever the series', () => {
		expect(found({ unit: 'percent', decimals: 1, values: { '06436 2023': 540 } })).toEqual([
			'error impossible 31: 540 is more than 100 per cent'
		]);
	});

	it('tells a German thousands point that was read as a decimal, with the number that was meant', () => {
		expect(found({ values: { '06436 2021': 5.675 } })).toEqual([
			'error impossible 29: 5.675 is no whole number of persons; if the point separates thousands, write 5675'
		]);
	});

	it('tells fewer persons than none', () => {
		expect(found({ values: { '06431 2019': -3 } })).toEqual(['error impossible 2: -3 is negative']);
	});

	it('tells a date where the indicator is a mean of the year', () => {
		const given = { periodKind: 'annual-mean', period: (year: number) => `${year}-12-31` };
		expect(found(given)[0]).toBe(
			'error impossible 2: 2019-12-31 is not a year (annual mean), which data/indicators declares'
		);
	});

	it('tells a year that had not begun when the dataset was made, once and not as a jump too', () => {
		const period = (year: number) => (year === 2023 ? '2205' : String(year));
		const given = { period, referenceDate: '2019 bis 2022' };
		const all = found(given);
		expect(all).toHaveLength(6);
		expect(all[0]).toBe(
			'error year 6: 2205 is later than the version of the dataset (2024 in datapackage.json)'
		);
	});
});

describe('what is unlikely', () => {
	it('tells a value ten times as large with what is allowed', () => {
		expect(found({ values: { '06434 2021': 34430 } })).toEqual([
			'warning jump 19: 34430 is far from what its series suggests: about 3443, at least 2681, at most 4421'
		]);
	});

	it('says nothing of a change by a tenth, and obeys an own limit', () => {
		const given = { values: { '06434 2021': 3787 } };
		expect(found(given)).toEqual([]);
		expect(found(given, { a: 0.05 })).toEqual([
			'warning jump 19: 3787 is far from what its series suggests: about 3443, at least 3279, at most 3615'
		]);
	});

	it('tells two regions that were exchanged in one year once', () => {
		expect(found({ values: { '06433 2021': 3443, '06434 2021': 2295 } })).toEqual([
			"warning exchanged 14: 3443 and 2295 (a, 06434, line 19) fit each other's series better than their own"
		]);
	});

	it('tells a region without its row for one year', () => {
		expect(found({ without: ['06432 2021'] })).toEqual([
			'warning absent -: no row of a for 06432, which the periods around it have'
		]);
	});

	it('tells a last year that is gone by what the description says', () => {
		const without = regions.map((region) => `${region} 2023`);
		expect(found({ without })).toEqual([
			'warning last-period -: the last period is 2022, datapackage.json names "2019 bis 2023" as referenceDate'
		]);
	});
});
