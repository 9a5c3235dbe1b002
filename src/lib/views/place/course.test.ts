import { describe, expect, it } from 'vitest';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { coursePicture } from './course.ts';
import { courseRemarks } from './remarks.ts';
import { indicator, place, regionRow, valueRow, voice } from './place.fixture.ts';

const rows: PartRow[] = [
	...[regionRow('01', 'Land A'), regionRow('01001', 'Kreis A'), regionRow('01002', 'Kreis B')],
	...[regionRow('DG', 'Deutschland'), valueRow('01002', '2020', 5), valueRow('01002', '2021', 5.4)],
	...[valueRow('01001', '2021', 9), valueRow('01', '2021', 7), valueRow('DG', '2021', 6.1)]
];
const shown = ['01002', '01', 'DG'];
const linesOf = (change: Partial<typeof indicator>, own = rows) =>
	coursePicture({ place, indicator: { ...indicator, ...change }, shown, rows: own }, voice);

describe('the picture of a course', () => {
	it('has a line each for the place, its state and the country, and says the same in words', () => {
		const picture = linesOf({});
		expect(picture?.chart.series.map(({ name, role }) => [name, role])).toEqual([
			['Kreis B', 'accent'],
			['Land A', 'compare'],
			['Deutschland', 'context']
		]);
		expect(picture?.chart.series[0]?.points.map(({ label }) => label)).toEqual([
			'Kreis B, 2020: 5,0\u202f%',
			'Kreis B, 2021: 5,4\u202f%'
		]);
		expect(picture?.caption).toBe('Quote, Prozent: Kreis B, Land A und Deutschland');
		expect(picture?.description).toBe('Kreis B 2020: 5,0\u202f%; 2021: 5,4\u202f%.');
	});

	it('of a count shows the place alone, and says why', () => {
		const count = { ...indicator, comparable: 0 };
		expect(linesOf(count)?.chart.series.map(({ name }) => name)).toEqual(['Kreis B']);
		expect(courseRemarks({ place, indicator: count, shown, rows }, voice)[0]?.text).toBe(
			'Das Diagramm zeigt nur Kreis B: Die Anzahlen von Land A und Deutschland sind um ein Vielfaches größer.'
		);
	});

	it('has a second district as a line of its own, also of a count', () => {
		const count = { ...indicator, comparable: 0 };
		const beside = { place, indicator: count, shown: [...shown, '01001'], rows };
		const picture = coursePicture(beside, voice);
		expect(picture?.chart.series.map(({ name, role }) => [name, role])).toEqual([
			['Kreis B', 'accent'],
			['Kreis A', 'cat2']
		]);
		expect(courseRemarks(beside, voice)[0]?.text).toContain('zeigt nur Kreis A und Kreis B:');
	});

	it('breaks where the source changes, and draws one value a year', () => {
		const newer = [valueRow('01002', '2021', 5.9), valueRow('01002', '2022', 6)].map((row) => ({
			...row,
			source: 'new'
		}));
		const picture = linesOf({ break_de: 'neue Revision' }, [...rows, ...newer]);
		expect(picture?.chart.breaks).toEqual([{ x: 2020.5, label: 'neue Revision' }]);
		expect(picture?.chart.series[0]?.points.map(({ value }) => value)).toEqual([5, 5.9, 6]);
	});

	it('is none where the place has no number', () => {
		const without = rows.filter((row) => row.row !== 'value' || row.region !== '01002');
		expect(linesOf({}, without)).toBeNull();
		const secret = { ...valueRow('01002', '2021', 0), value: null, value_symbol: '.' };
		expect(linesOf({}, [...without, secret])).toBeNull();
	});
});
