import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import { testContext } from '../test-context.ts';
import type { Choice } from './choice.ts';
import { peerList } from './peer-list.ts';
import { indicatorRow, ofState, own, ranked } from './test-rows.ts';

const rows = [
	own(5.4),
	ranked('1', 'Anau', 6.5),
	ranked('2', 'Bach', 3.8),
	ranked('3', 'Cau', '.'),
	ofState(5.8)
];
const list = (given: Partial<Choice> = {}, all: RankingRow[] = rows) =>
	peerList(
		all,
		testContext('de', { indicator: indicatorRow(), group: 'all', peers: [], ...given })
	);

describe('the comparison group as a list', () => {
	it('gives rank, value and distance to county and state', () => {
		expect(
			list().items.map(({ name, rank, text, fromOwn, fromState }) => [
				name,
				rank,
				text,
				fromOwn.text,
				fromState.text
			])
		).toEqual([
			['Bach', 1, '3,8\u202f%', '−1,6', '−2,0'],
			['Eigen', 2, '5,4\u202f%', '–', '−0,4'],
			['Anau', 3, '6,5\u202f%', '+1,1', '+0,7'],
			['Cau', null, 'unbekannt oder geheim', '–', '–']
		]);
	});

	it('keeps the rank among all districts where only some are shown', () => {
		const some = list({ group: 'own', peers: [{ region: '1', name: 'Anau' }] });
		expect(some.items.map(({ region, rank }) => [region, rank])).toEqual([
			[county.region, 2],
			['1', 3]
		]);
		expect(some.of).toBe(3);
	});

	it('has no distances where counts follow the size of districts', () => {
		const counts = indicatorRow({ comparable: 0, unit: 'persons', decimals: 0 });
		expect(list({ indicator: counts }).withDistances).toBe(false);
		expect(list().withDistances).toBe(true);
	});

	it('is empty without rows', () => {
		expect(list({}, [])).toMatchObject({ items: [], of: 0 });
	});
});
