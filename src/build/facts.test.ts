import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from '#lib/data/schema/csv.ts';
import { readDatasets } from './read.ts';

const root = join(import.meta.dirname, '..', '..');
const facts = join(root, '..', 'shared', 'data', 'facts', 'official-statistics.csv');

/** Indicators whose name is another one here; the last part of a name is never guessed. */
const renamed: Record<string, string> = {
	population_by_age_sex: 'population_age',
	zensus2022_persons_PRS018: 'census_population',
	zensus2022_persons_PRS001: 'census_population'
};
const ages: Record<string, string> = {
	'unter 3 Jahre': '0-2',
	'3 bis unter 6 Jahre': '3-5',
	'6 bis unter 10 Jahre': '6-9',
	'65 bis unter 75 Jahre': '65-74',
	'75 Jahre und mehr': '75+'
};

function placeOf(breakdown: string): [sex: string, age: string] {
	const [sex, years] = breakdown.split('|');
	if (!sex || !years) return ['total', 'total'];
	const range = /^(\d+) bis unter (\d+) Jahre$/.exec(years);
	const age = ages[years] ?? (range ? `${range[1]}-${Number(range[2]) - 1}` : years);
	return [sex === 'w' ? 'f' : sex, age];
}

it.skipIf(!existsSync(facts))('holds every official figure with an equal value', () => {
	const { datasets } = readDatasets(join(root, 'data'));
	const ours = new Map(
		datasets
			.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations')
			.flatMap(({ table }) => table.rows)
			.map((row) => {
				const { indicator, region, period, sex, age, source } = row;
				return [[indicator, region, period, sex, age, source].join(' '), row];
			})
	);
	const text = readFileSync(facts, 'utf8').replaceAll('\r\n', '\n');
	const [, ...records] = readCsv(text, 'facts').records;
	const differing = records.filter(({ cells }) => {
		const [indicator = '', region, period, value, , symbol, breakdown = '', source] = cells;
		const key = [renamed[indicator] ?? indicator, region, period, ...placeOf(breakdown), source];
		const row = ours.get(key.join(' '));
		if (!row) return true;
		return symbol === '' ? row.value !== Number(value) : row.value !== null;
	});
	expect(records).toHaveLength(20_724);
	expect(differing.slice(0, 10)).toEqual([]);
});
