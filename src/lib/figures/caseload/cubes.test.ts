import { describe, expect, it } from 'vitest';
import { makeRunner } from '../../data/run.server.ts';
import { compositionSex } from './composition.ts';
import { caseloadSources } from './sources.ts';

const row = (day: string, measure: string, value: number) => ({
	reference_date: day,
	measure,
	dimension: 'total',
	category: 'total',
	value,
	value_symbol: '',
	share_printed: 100,
	source_named: 'Jobcenter',
	certainty: 'strategy-statement',
	note_de: '',
	note_en: ''
});
const official = (region: string, period: string, indicator: string, value: number) => ({
	indicator,
	region,
	period,
	value,
	value_symbol: '',
	source: '22811-01-01-4'
});
const run = makeRunner({
	'caseload-jobcentre': [
		row('2022-12-31', 'persons', 1),
		row('2023-12-31', 'persons', 10),
		row('2023-12-31', 'elb', 6),
		row('2023-12-31', 'communities', 4)
	],
	observations: [
		official('06436', '2023-12-31', 'sgb2_total_persons', 12),
		official('06436', '2023-12-31', 'sgb2_employable_persons', 8),
		official('06436', '2022-12-31', 'sgb2_total_persons', 2),
		official('06', '2023-12-31', 'sgb2_total_persons', 99)
	]
});
const params = { region: '06436', state: '06', country: 'DG', edition: 2 };

describe('cubes of the caseload', { timeout: 60_000 }, () => {
	it('hold the latest reference date only', async () => {
		const rows = await run(compositionSex.cube, params);
		expect(rows.map(({ measure, value }) => [measure, value])).toEqual([
			['communities', 4],
			['elb', 6],
			['persons', 10]
		]);
	});

	it('set the official figures of the same day and county beside it', async () => {
		const rows = await run(caseloadSources.cube, params);
		expect(rows.map(({ measure, origin, value }) => [measure, origin, value])).toEqual([
			['persons', 'jobcentre', 10],
			['persons', 'official', 12],
			['elb', 'jobcentre', 6],
			['elb', 'official', 8]
		]);
	});
});
