import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { rankPlaces, valueBeside } from './places.ts';
import { indicatorRow, ofState, own, ranked } from './test-rows.ts';

const order = (rows: Parameters<typeof rankPlaces>[0], given = {}) =>
	rankPlaces(rows, indicatorRow(given)).places.map(({ name, rank }) => [name, rank]);

describe('the order of districts', () => {
	const rows = [ranked('1', 'B', 7), own(5), ranked('3', 'A', 6), ofState(6)];

	it('begins with the lowest value where less is better', () => {
		expect(order(rows)).toEqual([
			['Eigen', 1],
			['A', 2],
			['B', 3]
		]);
	});

	it('begins with the highest value where more is better, for neutral rates and for counts', () => {
		const down = [
			['B', 1],
			['A', 2],
			['Eigen', 3]
		];
		expect(order(rows, { direction: 'up-good' })).toEqual(down);
		expect(order(rows, { direction: 'neutral' })).toEqual(down);
		expect(order(rows, { comparable: 0 })).toEqual(down);
	});

	it('lets equal values share a place, skips the next ones and sorts them by German names', () => {
		const tied = [ranked('1', 'Zett', 5), ranked('2', 'Öhr', 5), own(4), ranked('4', 'Pfahl', 6)];
		expect(order(tied)).toEqual([
			['Eigen', 1],
			['Öhr', 2],
			['Zett', 2],
			['Pfahl', 4]
		]);
	});

	it('puts districts without a value last and gives them no place', () => {
		const { places, known } = rankPlaces(
			[own(5), ranked('2', 'B', '.'), ranked('3', 'A', null), ranked('4', 'C', '-')],
			indicatorRow()
		);
		expect(places.map(({ name, value, rank }) => [name, value, rank])).toEqual([
			['C', 0, 1],
			['Eigen', 5, 2],
			['A', 'not-stated', null],
			['B', 'secret', null]
		]);
		expect(known).toBe(2);
	});

	it('uses one source: that with most values, of equals the one that goes on', () => {
		const old = { source: 'old', source_until: '2024' };
		const rows = [own(5), own(9, old), ranked('2', 'B', 6), ranked('2', 'B', 8, old)];
		expect(rankPlaces(rows, indicatorRow())).toMatchObject({ source: 's1', others: ['old'] });
		const more = [...rows, ranked('3', 'C', 1, old)];
		expect(rankPlaces(more, indicatorRow())).toMatchObject({ source: 'old', known: 3 });
	});

	it('is empty without rows', () => {
		expect(rankPlaces([], indicatorRow())).toMatchObject({ places: [], known: 0, period: '' });
	});
});

it('takes the value of the state from the ranked source only', () => {
	expect(valueBeside([ofState(6)], county.state, 's1')).toBe(6);
	expect(valueBeside([ofState(6)], county.state, 's2')).toBeUndefined();
});
