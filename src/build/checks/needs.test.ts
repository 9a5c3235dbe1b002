import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { readDatasets } from '../read.ts';
import { describe } from '../sentences.ts';
import { checkNeeds } from './needs.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
const tables = [
	...['activity-target-groups', 'need-activities', 'need-groups', 'need-overlaps', 'need-sizes']
];
let source = '';

beforeEach(() => {
	source = mkdtempSync(join(tmpdir(), 'needs-'));
	for (const name of tables) cpSync(join(data, name), join(source, name), { recursive: true });
});
afterEach(() => rmSync(source, { recursive: true }));

const told = () =>
	checkNeeds(readDatasets(source).datasets).map((issue) => `${issue.severity}: ${describe(issue)}`);

group('needs', () => {
	it('of this site have the entries of their target group, and one name for an overlap', () => {
		expect(told()).toEqual([]);
	});

	it('that name a target group have no other entries than it', () => {
		appendFileSync(
			join(source, 'need-activities', 'data.csv'),
			'single-parents,2,elba,x,x,proposed,\n'
		);
		expect(told()).toEqual([
			'error: data/need-activities/data.csv: "single-parents" names the target group "alleinerziehende" but has other entries (make its rows those of the group)'
		]);
	});

	it('that are a target group have no size of their own', () => {
		appendFileSync(
			join(source, 'need-sizes', 'data.csv'),
			'unemployed,unemployed_total,part,x,x,proposed,\n'
		);
		expect(told()).toEqual([
			'error: data/need-sizes/data.csv: "unemployed" is the target group "arbeitslose" and takes its size from there (take the row out)'
		]);
	});

	it('that overlap have one name', () => {
		const file = join(source, 'need-overlaps', 'data.csv');
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace('Pflege- und Gesundheitsberufe', 'Pflege')
		);
		expect(told()).toEqual([
			'error: data/need-overlaps/data.csv: "care-health" has more than one name (write the same in all of its rows)'
		]);
	});
});
