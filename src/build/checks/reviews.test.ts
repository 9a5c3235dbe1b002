import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { county } from '#lib/core/county.ts';
import { readDatasets } from '../read.ts';
import { describe } from '../sentences.ts';
import { checkReviews } from './reviews.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
const mappings = [
	...['activity-target-groups', 'need-activities', 'need-groups', 'need-mentions'],
	...['need-overlaps', 'need-sizes', 'pairs-not-applicable', 'strategy-outcomes'],
	...['target-group-sizes', 'target-group-wider']
];
const table = 'need-sizes';
let source = '';
beforeEach(() => {
	source = mkdtempSync(join(tmpdir(), 'reviews-'));
	cpSync(join(data, table), join(source, table), { recursive: true });
});
afterEach(() => rmSync(source, { recursive: true }));

const told = (checked: string | null, confirmed: string | null = null, folder = source) =>
	checkReviews(readDatasets(folder).datasets, { checked, confirmed }).map(describe);
const add = (row: string) => appendFileSync(join(source, table, 'data.csv'), `${row}\n`);
const change = (edit: (text: string) => string) => {
	const file = join(source, table, 'data.csv');
	writeFileSync(file, edit(readFileSync(file, 'utf8')));
};

group('mappings', () => {
	it('of this site are all checked on their day, as county.json says', () => {
		const { datasets } = readDatasets(data);
		const withReview = datasets.filter(({ schema }) =>
			schema.fields.some(({ name }) => name === 'review')
		);
		expect(withReview.map(({ id }) => id).toSorted()).toEqual(mappings);
		expect(checkReviews(datasets, county.mappings)).toEqual([]);
		expect(county.mappings).toEqual({ checked: '2026-11-30', confirmed: null });
	});

	it('are checked only when the last row is', () => {
		expect(told('2026-11-30')).toEqual([]);
		add('unemployed,unemployed_total,part,x,x,proposed,');
		expect(told('2026-11-30')).toEqual([
			'data/county.json: "mappings" says checked 2026-11-30, confirmed null, the rows of the mappings say checked null, confirmed null (write what the rows say)'
		]);
		expect(told(null)).toEqual([]);
	});

	it('are confirmed only when every row is, with the newest day', () => {
		change((text) => text.replace('text-checked,2026-11-30', 'confirmed,2027-02-01'));
		expect(told('2027-02-01')).toEqual([]);
		change((text) => text.replace('text-checked,2026-11-30', 'confirmed,2027-03-01'));
		expect(told('2027-03-01')).toHaveLength(1);
		expect(told('2027-03-01', '2027-03-01')).toEqual([]);
	});

	it('name the day they were checked', () => {
		add('unemployed,unemployed_total,part,x,x,confirmed,');
		expect(told('2026-11-30')).toEqual([
			'data/need-sizes/data.csv: "unemployed unemployed_total part" has no date (write the day in "reviewed_on", or "proposed")'
		]);
	});
});
