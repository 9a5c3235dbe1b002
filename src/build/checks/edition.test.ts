import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { readDatasets } from '../read.ts';
import { describe } from '../sentences.ts';
import { checkEdition } from './edition.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
let source = '';

beforeEach(() => {
	source = mkdtempSync(join(tmpdir(), 'edition-'));
	for (const name of ['editions', 'activities', 'activity-partners', 'need-activities'])
		cpSync(join(data, name), join(source, name), { recursive: true });
	appendFileSync(
		join(source, 'editions', 'data.csv'),
		'98,2098-01-01,Liste 98,List 98,,\n99,2099-01-01,Liste 99,List 99,,\n'
	);
});
afterEach(() => rmSync(source, { recursive: true }));

const told = (shown: number) =>
	checkEdition(readDatasets(source).datasets, shown).map(
		(issue) => `${issue.severity}: ${describe(issue)}`
	);
const add = (table: string, row: string) =>
	appendFileSync(join(source, table, 'data.csv'), `${row}\n`);

group('a new edition of the list of activities', () => {
	it('is not shown while county.json names an older one', () => {
		expect(told(98)[0]).toBe(
			'warning: data/county.json: the pages show edition 98 of the list of activities, the newest is 99 (set "edition" to 99 to show it)'
		);
	});

	it('has rows in every table', () => {
		add('activities', '99,kurs,1,Kurs,Kurs,Leute,berufe,running,,kjc,,');
		add('activity-partners', '99,kurs,kjc');
		expect(told(99)).toEqual([
			'warning: data/need-activities/data.csv holds no rows of edition 99 (copy those of the edition before and go through the changes)'
		]);
	});

	it('has to be in editions', () => {
		expect(told(97)).toEqual([
			'error: data/county.json: edition 97 of the list of activities is not in editions (add it to data/editions/data.csv)'
		]);
	});
});

group('the data of this site', () => {
	it('show the newest edition and hold all of it', async () => {
		const { county } = await import('#lib/core/county.ts');
		expect(checkEdition(readDatasets(data).datasets, county.edition)).toEqual([]);
	});
});
