import { expect, it, vi } from 'vitest';
import type { PartRow } from '../../data/queries/compare-part.ts';
import type { Run } from '../../data/query.ts';
import { indicator, place, regionRow, valueRow } from '../place/place.fixture.ts';
import { answerFromParts } from './from-parts.ts';
import type { Question } from './question.ts';

const county = { region: '01002', state: '01', country: 'DG' };
const question: Question = {
	choice: { indicator, group: 'all', peers: [] },
	...{ period: '2020', regions: ['01002', '01', 'DG'], absentYear: '', surplus: [] }
};
const rows: PartRow[] = [
	{ row: 'choice', indicator: 'rate', comparable: 1 },
	{ row: 'indicator', ...indicator },
	...[regionRow('01001', 'Kreis A'), regionRow(place.region, 'Kreis B')],
	...[valueRow('01001', '2020', 9), valueRow('01002', '2020', 5), valueRow('DG', '2020', 6.1)]
];

it('asks the parts for all districts of the state, with state and country beside them', async () => {
	const run = vi.fn(async () => rows);
	// A run knows the kind of its rows by the query.
	const parts = { run: run as unknown as Run };
	const answer = await answerFromParts('', question, county, parts);
	expect(run).toHaveBeenCalledWith(expect.objectContaining({ name: 'compare-part' }), {
		...{ indicator: 'rate', level: 'district', within: '01', beside: ['01', 'DG'] },
		...{ sex: 'total', age: 'total' }
	});
	expect(answer.series.map(({ region, value }) => [region, value])).toEqual([
		['01002', 5],
		['DG', 6.1]
	]);
	expect(answer.ranking.map(({ region, value }) => [region, value])).toEqual([
		['01001', 9],
		['01002', 5]
	]);
});
