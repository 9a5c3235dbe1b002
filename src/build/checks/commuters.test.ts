import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { readDatasets } from '../read.ts';
import { describe } from '../sentences.ts';
import { checkCommuters, checkPartnerNames } from './commuters.ts';
import { observationTable } from './observations.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
let source = '';

beforeEach(() => {
	source = mkdtempSync(join(tmpdir(), 'commuters-'));
	for (const name of ['commuters', 'employment', 'indicators', 'regions', 'sources'])
		cpSync(join(data, name), join(source, name), { recursive: true });
});
afterEach(() => rmSync(source, { recursive: true }));

const replace = (from: string, to: string) => {
	const file = join(source, 'commuters', 'data.csv');
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
};
const found = () => {
	const { datasets } = readDatasets(source);
	return checkCommuters(datasets, observationTable(datasets)).map(
		({ check, key, difference, severity }) => `${severity} ${check} ${key} ${difference}`
	);
};
/** What both tables of employees differ by. */
const known = [
	'warning commuters-and-official svb_residence_men 06436 2016-06-30 92',
	'warning commuters-and-official svb_residence_total 06436 2016-06-30 176',
	'warning commuters-and-official svb_residence_women 06436 2016-06-30 84',
	'warning commuters-and-official svb_workplace_men 06436 2016-06-30 135',
	'warning commuters-and-official svb_workplace_total 06436 2016-06-30 237',
	'warning commuters-and-official svb_workplace_women 06436 2016-06-30 102'
];

group('commuters', () => {
	it('fit each other, and differ from official employees by what is declared', () => {
		expect(found()).toEqual(known);
	});

	it('are men and women together', () => {
		replace(
			'in-commuters,06436,06412,,f,2016-06-30,7405',
			'in-commuters,06436,06412,,f,2016-06-30,7406'
		);
		expect(found()).toEqual([
			'error parts-and-total 06436 2016-06-30 in-commuters 06412 1',
			...known
		]);
	});

	it('of the partner districts are not more than all', () => {
		replace(
			'out-commuters,06436,06440,,f,2016-06-30,220',
			'out-commuters,06436,06440,,f,2016-06-30,9000'
		);
		expect(found()).toEqual([
			'error parts-and-total 06436 2016-06-30 out-commuters 06440 8780',
			'error part-within-whole 06436 2016-06-30 out-commuters f 6204',
			...known
		]);
	});

	it('make another number of employees at the workplace when their total is wrong', () => {
		replace(
			'out-commuters,06436,total,,total,2016-06-30,60823',
			'out-commuters,06436,total,,total,2016-06-30,68023'
		);
		expect(found()).toContain(
			'warning commuters-and-official svb_workplace_total 06436 2016-06-30 7437'
		);
	});

	it('come from districts that have a name', () => {
		const told = () =>
			checkPartnerNames(readDatasets(source).datasets).map(
				(issue) => `${issue.severity}: ${describe(issue)}`
			);
		expect(told()).toEqual([]);
		replace('in-commuters,06436,07315,Mainz,f', 'in-commuters,06436,07315,,f');
		expect(told()).toEqual([
			'error: data/commuters/data.csv: "07315" is no region known here and has no name (write it in "partner_name")'
		]);
	});
});
