import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { readDatasets } from '../read.ts';
import { describe } from '../sentences.ts';
import { checkGroups } from './groups.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
const tables = [
	'activities',
	'activity-target-groups',
	'target-groups',
	'target-group-wider',
	'pairs-not-applicable'
];
let source = '';

beforeEach(() => {
	source = mkdtempSync(join(tmpdir(), 'groups-'));
	for (const name of tables) cpSync(join(data, name), join(source, name), { recursive: true });
});
afterEach(() => rmSync(source, { recursive: true }));

const told = () =>
	checkGroups(readDatasets(source).datasets).map(
		(issue) => `${issue.severity}: ${describe(issue)}`
	);
const add = (table: string, row: string) =>
	appendFileSync(join(source, table, 'data.csv'), `${row}\n`);

group('target groups', () => {
	it('of this site are part of no circle, and no named pair is said not to apply', () => {
		expect(told()).toEqual([]);
	});

	it('are not part of themselves over others', () => {
		add('target-group-wider', 'migration,ukraine,x,x,proposed,');
		expect(told()).toContain(
			'error: data/target-group-wider/data.csv: "ukraine" is part of itself over other target groups (take one of its rows out)'
		);
		expect(told()).toHaveLength(3);
	});

	it('apply where an entry of the list names them', () => {
		add('pairs-not-applicable', 'schueler,berufe,x,x,proposed,');
		expect(told()).toEqual([
			'error: data/pairs-not-applicable/data.csv: "schueler berufe" is said not to apply, but an entry of the list names it (take the pair out)'
		]);
	});

	it('apply where a general offer stands open to them', () => {
		add('pairs-not-applicable', 'auszubildende,bewerbermarkt,x,x,proposed,');
		expect(told()).toEqual([
			'error: data/pairs-not-applicable/data.csv: "auszubildende bewerbermarkt" is said not to apply, but "jobboersen" stands open to it (take the pair out)'
		]);
	});
});
