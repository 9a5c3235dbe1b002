import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { county } from '../../core/county.ts';
import { everyone, indicatorList, type IndicatorRow } from '../../data/queries/compare.ts';
import { comparePart } from '../../data/queries/compare-part.ts';
import { makeRunner, run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { partCube, rankingIn, readPart, seriesIn, type ComparePart } from './part.ts';
import { indicatorRow } from './test-rows.ts';

// The first query starts the engine, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
const built = existsSync('static/data/manifest.json');

const at = { indicator: 'gdp', ...everyone, flag: '', note: '', dataset: 'economy' };
const seen = (
	region: string,
	period: string,
	value: number | null,
	source: string,
	value_symbol = ''
) => ({ ...at, region, period, value, value_symbol, source });
const observations = [
	seen('06436', '2021', 10.5, 'vgr-2023'),
	seen('06436', '2022', 11, 'vgr-2023'),
	seen('06436', '2022', 11.4, 'vgr-2024'),
	seen('06412', '2022', null, 'vgr-2024', '.'),
	seen('06', '2023', 0, 'vgr-2024', '-'),
	seen('08111', '2023', 9, 'vgr-2024'),
	{ ...seen('06436', '2022', 5, 'vgr-2024'), sex: 'f' }
];
const place = (region: string, name: string, level: string, valid_from = '') => ({
	...{ region, name_de: name, name_en: name, name_short_de: name, level, parent: '' },
	...{ kind_de: '', valid_from, valid_to: '', tile_name: '', tile_col: 1, tile_row: null }
});
const regions = [
	place('06', 'Hessen', 'state'),
	place('06412', 'Frankfurt', 'district'),
	place('06436', 'Main-Taunus', 'district'),
	place('06440', 'Wetterau', 'district'),
	place('06415', 'Hanau', 'district', '2026-01-01'),
	place('08111', 'Stuttgart', 'district')
];
// A district without any observation has no place in a ranking; the sign of a missing value is one.
observations.push(
	...['06440', '06415'].map((region) => ({
		...seen(region, '2020', 1, 's'),
		indicator: 'other'
	}))
);
/** What the query itself finds out. */
const found = ['regions', 'first_period', 'last_period', 'periods'];
const described = Object.fromEntries(
	Object.entries(indicatorRow()).filter(([key]) => !found.includes(key))
);
const indicators = [
	{ ...described, indicator: 'gdp', dataset: 'economy' },
	{ ...described, indicator: 'other', dataset: 'economy' }
];
const small = makeRunner({ observations, regions, indicators });
const asking = { level: 'district', within: '06', beside: ['06'], ...everyone };
const gdp = async () => readPart(await small(comparePart, { ...asking, indicator: 'gdp' }));
const ranked = async (period: string | null) => rankingIn(await gdp(), period, { state: '06' });

describe('the rows of lines', () => {
	it('keep leading zeros, the reason of a missing value and two sources of one year apart', async () => {
		const rows = seriesIn(await gdp(), ['06', '06412', '06436']);
		expect(
			rows.map((row) => [row.region, row.source, row.period, row.value, row.value_symbol])
		).toEqual([
			['06', 'vgr-2024', '2023', 0, '-'],
			['06412', 'vgr-2024', '2022', null, '.'],
			['06436', 'vgr-2023', '2021', 10.5, ''],
			['06436', 'vgr-2023', '2022', 11, ''],
			['06436', 'vgr-2024', '2022', 11.4, '']
		]);
		expect(seriesIn(await gdp(), ['6', '%', "06'"])).toEqual([]);
	});
});

describe('the rows of a ranking', () => {
	it('are of the latest year of the districts, not of the indicator', async () => {
		expect(new Set((await ranked(null)).map(({ period }) => period))).toEqual(new Set(['2022']));
	});

	it('hold values, reasons and districts without an observation, of the state alone', async () => {
		const rows = (await ranked(null)).filter(({ level }) => level === 'district');
		expect(rows.map((row) => [row.name_short_de, row.value, row.value_symbol, row.source])).toEqual(
			[
				['Frankfurt', null, '.', 'vgr-2024'],
				['Main-Taunus', 11, '', 'vgr-2023'],
				['Main-Taunus', 11.4, '', 'vgr-2024'],
				['Wetterau', null, '', '']
			]
		);
	});

	it('hold a district from the year on in which it came to be', async () => {
		const has = async (period: string) =>
			(await ranked(period)).some(({ region }) => region === '06415');
		expect([await has('2022'), await has('2025'), await has('2026')]).toEqual([false, false, true]);
		expect(await has('2026-12-31')).toBe(true);
	});

	it('set the state beside, which does not decide the year', async () => {
		const state = async (period: string | null) =>
			(await ranked(period)).find(({ region }) => region === '06');
		expect(await state(null)).toMatchObject({ level: 'state', value: null, source: '' });
		expect(await state('2023')).toMatchObject({ value: 0, period: '2023' });
	});

	it('say how far a source reaches', async () => {
		const own = (await ranked('2021')).find(({ region }) => region === '06436');
		expect(own).toMatchObject({ value: 10.5, source: 'vgr-2023', source_until: '2022' });
	});
});

describe.runIf(built)('the part of the comparison about one indicator', () => {
	const parts: ComparePart[] = [];
	let known: IndicatorRow[] = [];
	beforeAll(async () => {
		known = await run(indicatorList, { level: 'district', within: county.state, ...everyone });
		for (const { indicator } of known)
			parts.push(readPart(await run(partCube(indicator), cubeParams)));
	});

	it('knows every indicator and describes its own as the comparison does', () => {
		const ids = known.map(({ indicator }) => indicator);
		expect(ids.length).toBeGreaterThan(30);
		parts.forEach(({ choices, indicator }, index) => {
			expect(choices.map((own) => own.indicator)).toEqual(ids);
			expect(indicator).toMatchObject({ ...known[index] });
		});
	});

	it('ranks its newest year among all districts of the state', () => {
		for (const part of parts) {
			const rows = rankingIn(part, null, county).filter(({ level }) => level === 'district');
			expect(new Set(rows.map(({ region }) => region)).size, part.indicator.indicator).toBe(26);
		}
	});
});

describe('rows without an indicator', () => {
	it('are refused', () => {
		expect(() => readPart([])).toThrow('without an indicator');
	});
});
