import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { readCsv } from '#lib/data/schema/csv.ts';
import { toCsv } from '../import/files.ts';
import { readDatasets } from '../read.ts';
import { describe } from '../sentences.ts';
import { checkIndicators } from './indicators.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data', 'indicators');
let source = '';

beforeEach(() => {
	source = mkdtempSync(join(tmpdir(), 'indicators-'));
	cpSync(data, join(source, 'indicators'), { recursive: true });
});
afterEach(() => rmSync(source, { recursive: true }));

/** Writes other cells into the row of an indicator; gives the line it stands on. */
function edit(indicator: string, change: Readonly<Record<string, string>>): number {
	const file = join(source, 'indicators', 'data.csv');
	const [head, ...records] = readCsv(readFileSync(file, 'utf8'), file).records;
	const names = head?.cells ?? [];
	const lines = records.map(({ cells }) =>
		Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
	);
	const own = lines.findIndex((line) => line.indicator === indicator);
	Object.assign(lines[own] ?? {}, change);
	writeFileSync(file, toCsv(names, lines));
	return own + 2;
}
const told = () =>
	checkIndicators(readDatasets(source).datasets).map(
		(issue) => `${issue.severity}: ${describe(issue)}`
	);
const place = (line: number, column: string) =>
	`error: data/indicators/data.csv:${line} column "${column}"`.replace(
		'data/indicators',
		`${source.split('/').at(-1)}/indicators`
	);

group('what an indicator says of others', () => {
	it('is right on this site', () => {
		expect(told()).toEqual([]);
	});

	it('a share names both of its counts', () => {
		const line = edit('unemployed_longterm_share', { share_whole: '' });
		expect(told()).toEqual([
			`${place(line, 'share_whole')} is empty although a share is declared (name both counts of it, or none)`
		]);
	});

	it('every other indicator exists', () => {
		const lines = [
			edit('unemployed_longterm_share', { share_part: 'unemployed_longtrem' }),
			edit('unemployment_rate_dependent', { variant_of: 'unemployment_rate' }),
			edit('unemployment_rate_men', { part_of: 'unemployment_rate' })
		];
		expect(told()).toEqual([
			`${place(lines[0] ?? 0, 'share_part')}: "unemployed_longtrem" is not in indicators (correct it, or add it to data/indicators/data.csv)`,
			`${place(lines[1] ?? 0, 'variant_of')}: "unemployment_rate" is not in indicators (correct it, or add it to data/indicators/data.csv)`,
			`${place(lines[2] ?? 0, 'part_of')}: "unemployment_rate" is not in indicators (correct it, or add it to data/indicators/data.csv)`
		]);
	});

	it('nothing stands for itself', () => {
		const line = edit('unemployment_rate_dependent', { variant_of: 'unemployment_rate_dependent' });
		expect(told()).toEqual([
			`${place(line, 'variant_of')} names the indicator itself (name the other one, or leave it empty)`
		]);
	});

	it('a share stands where its counts stand', () => {
		const line = edit('unemployed_longterm_share', { share_whole: 'population_total' });
		expect(told()).toEqual([
			`${place(line, 'share_whole')}: "population_total" stands in population, the share in labour-market (take a count of labour-market, or move the share)`
		]);
	});
});
