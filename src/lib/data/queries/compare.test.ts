import { describe, expect, it, vi } from 'vitest';
import { makeRunner } from '../run.server.ts';
import { indicatorList, regionList } from './compare.ts';

// The first query of a file starts the engine, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const part = { sex: 'total', age: 'total' };
const at = { indicator: 'gdp', ...part, flag: '', note: '', dataset: 'economy' };
const observations = [
	{ ...at, region: '06436', period: '2021', value: 10.5, value_symbol: '', source: 'vgr-2023' },
	{ ...at, region: '06436', period: '2022', value: 11, value_symbol: '', source: 'vgr-2023' },
	{ ...at, region: '06436', period: '2022', value: 11.4, value_symbol: '', source: 'vgr-2024' },
	{ ...at, region: '06412', period: '2022', value: null, value_symbol: '.', source: 'vgr-2024' },
	{ ...at, region: '06', period: '2023', value: 0, value_symbol: '-', source: 'vgr-2024' },
	{
		...at,
		region: '06436',
		period: '2022',
		value: 5,
		value_symbol: '',
		source: 'vgr-2024',
		sex: 'f'
	}
];
const place = {
	name_en: '',
	name_short_de: '',
	kind_de: '',
	valid_from: '',
	valid_to: '',
	tile_name: '',
	tile_col: 1,
	tile_row: null
};
const regions = [
	{ ...place, region: '06', name_de: 'Hessen', level: 'state', parent: 'DG' },
	{
		...place,
		region: '06412',
		name_de: 'Frankfurt',
		name_short_de: 'Frankfurt',
		level: 'district',
		parent: '064'
	},
	{
		...place,
		region: '06436',
		name_de: 'Main-Taunus',
		name_short_de: 'Main-Taunus',
		level: 'district',
		parent: '064'
	},
	{
		...place,
		tile_row: 3,
		region: '06440',
		name_de: 'Wetterau',
		name_short_de: 'Wetterau',
		level: 'district',
		parent: '064'
	},
	{
		...place,
		region: '06415',
		name_de: 'Hanau',
		level: 'district',
		parent: '064',
		valid_from: '2026-01-01'
	}
];
const words = {
	name_de: 'BIP',
	name_en: 'GDP',
	group_de: '',
	group_en: '',
	note_de: '',
	note_en: '',
	break_de: '',
	break_en: '',
	short_de: '',
	short_en: ''
};
const kinds = { period_kind: 'annual', direction: 'up-good', region_concept: 'workplace' };
const indicator = {
	...words,
	...kinds,
	unit: 'eur',
	decimals: 0,
	certainty: 'model',
	comparable: 1
};
const indicators = [
	{ ...indicator, indicator: 'gdp', dataset: 'economy' },
	{ ...indicator, indicator: 'unused', dataset: 'economy' }
];
const run = makeRunner({ observations, regions, indicators });

describe('the list of indicators', () => {
	it('gives the coverage with printed values at a level', async () => {
		const districts = await run(indicatorList, { level: 'district', within: '06', ...part });
		expect(districts).toEqual([
			{
				...indicators[0],
				regions: 1,
				fifths: '11.4,11.4,11.4,11.4,11.4,11.4',
				first_period: '2021',
				last_period: '2022',
				periods: '2022,2021'
			}
		]);
		const [state] = await run(indicatorList, { level: 'state', within: '', ...part });
		expect(state).toMatchObject({ regions: 1, first_period: '2023', last_period: '2023' });
	});

	it('looks at the part of the population that was asked for', async () => {
		const ask = (sex: string) =>
			run(indicatorList, { level: 'district', within: '', sex, age: 'total' });
		expect(await ask('f')).toHaveLength(1);
		expect(await ask('m')).toEqual([]);
	});
});

describe('the list of regions', () => {
	it('gives only regions with observations and counts printed values', async () => {
		const rows = await run(regionList, undefined);
		expect(rows.map(({ region, indicators }) => [region, indicators])).toEqual([
			['06', 1],
			['06412', 0],
			['06436', 1]
		]);
	});
});
