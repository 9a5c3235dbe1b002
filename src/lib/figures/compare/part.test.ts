import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { county } from '../../core/county.ts';
import {
	everyone,
	indicatorList,
	ranking,
	series,
	type IndicatorRow
} from '../../data/queries/compare.ts';
import { run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { partCube, rankingIn, readPart, seriesIn, type ComparePart } from './part.ts';

// The first query starts the engine, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
const built = existsSync('static/data/manifest.json');
const within = county.state;
const beside = [county.state, county.country];

const sorted = (rows: readonly unknown[]): string[] =>
	rows.map((row) => JSON.stringify(Object.entries(row as object).toSorted())).toSorted();

describe.runIf(built)('the part of the comparison about one indicator', () => {
	const parts: ComparePart[] = [];
	let indicators: IndicatorRow[] = [];
	beforeAll(async () => {
		indicators = await run(indicatorList, { level: 'district', within, ...everyone });
		for (const { indicator } of indicators)
			parts.push(readPart(await run(partCube(indicator), cubeParams)));
	});

	it('knows every indicator and describes its own as the comparison does', () => {
		const ids = indicators.map(({ indicator }) => indicator);
		expect(ids.length).toBeGreaterThan(30);
		parts.forEach(({ choices, indicator }, index) => {
			expect(choices.map((own) => own.indicator)).toEqual(ids);
			expect(indicator).toMatchObject({ ...indicators[index] });
		});
	});

	it('answers for lines what the engine answers, in the same order', async () => {
		const regions = [county.region, ...beside, ...county.neighbours];
		for (const part of parts) {
			const { indicator } = part.indicator;
			const asked = await run(series, { indicator, regions, ...everyone });
			expect(seriesIn(part, regions).map((row) => ({ ...row, row: undefined }))).toEqual(asked);
		}
	});

	it('answers for rankings what the engine answers, in every kind of period', async () => {
		for (const part of parts) {
			const { indicator, periods } = part.indicator;
			const all = periods.split(',');
			for (const period of [null, all.at(-1) ?? null, all[Math.floor(all.length / 2)] ?? null]) {
				const at = { indicator, level: 'district', within, beside, period, ...everyone };
				const asked = await run(ranking, at);
				expect(sorted(rankingIn(part, period, county)), `${indicator} ${period}`).toEqual(
					sorted(asked)
				);
			}
		}
	});
});

describe('rows without an indicator', () => {
	it('are refused', () => {
		expect(() => readPart([])).toThrow('without an indicator');
	});
});
