import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from '#lib/data/schema/csv.ts';
import { readDatasets } from '../read.ts';
import { rowsOf } from './observations.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { datasets } = readDatasets(join(root, 'data'));
const activities = rowsOf(datasets, 'activities');
const sourceOf = (edition: number) =>
	join(root, '..', 'shared', 'strategy', `activities_edition${edition}.csv`);

/** Hyphens and blanks of the print as a keyboard has them. */
const plain = (text: string) =>
	text
		.replaceAll('\u2010', '-')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** Words that carry no condition. */
const small = new Set(['dem', 'des', 'im', 'in', 'mit', 'von', 'Bereich']);
/** Words of a name that join those that name something. */
const joining = new Set(['zu', 'den', 'Themen', 'und', 'der']);
const leftOut = (text: string, runs: readonly string[]) =>
	wordsOf(runs.reduce((rest, run) => rest.replace(run, ' '), text));

it.skipIf(!existsSync(sourceOf(1))).each([1, 2])(
	'names and target groups are those of edition %i, no run longer than ten words in a target group and fifteen in a name',
	(edition) => {
		const text = readFileSync(sourceOf(edition), 'utf8').replace('\ufeff', '');
		const [, ...records] = readCsv(text.replaceAll('\r\n', '\n'), 'list').records;
		const own = new Map(
			activities.filter((row) => row.edition === edition).map((row) => [String(row.number), row])
		);
		expect(records).toHaveLength(own.size);
		for (const { cells } of records) {
			const [number = '', , name = '', , , , , group = ''] = cells;
			const row = own.get(number);
			const parts = String(row?.name_printed).split(' […] ');
			for (const part of parts) expect(plain(name)).toContain(part);
			if (parts.length === 1) expect(parts[0]).toBe(plain(name));
			expect(Math.max(...parts.map((part) => wordsOf(part).length))).toBeLessThan(16);
			expect(leftOut(plain(name), parts).filter((word) => !joining.has(word))).toEqual([]);
			const runs = String(row?.group_printed).split(' […] ');
			for (const run of runs) expect(plain(group)).toContain(run);
			expect(Math.max(...runs.map((run) => wordsOf(run).length))).toBeLessThan(11);
			if (runs.length === 1) expect(runs[0]).toBe(plain(group));
			// The one long sentence of the list keeps its conditions, not all of its words.
			if (row?.activity === 'arbeit-plus') continue;
			expect(leftOut(plain(group), runs).filter((word) => !small.has(word))).toEqual([]);
		}
	}
);

it('says all conditions of a shortened target group in our own words', () => {
	const conditions = new Map(
		rowsOf(datasets, 'activity-descriptions').map((row) => [row.activity, row])
	);
	const shortened = activities.filter((row) => String(row.group_printed).includes('[…]'));
	expect(new Set(shortened.map(({ activity }) => activity)).size).toBe(9);
	const unsaid = shortened.filter(({ activity }) => !conditions.get(activity ?? '')?.conditions_de);
	expect(new Set(unsaid.map(({ activity }) => activity))).toEqual(
		new Set(['agile-projektentwicklung', 'olov-fachveranstaltung'])
	);
	const of = (activity: string) => String(conditions.get(activity)?.conditions_de);
	expect(of('chancenaufenthaltsrecht')).toMatch(/31\.10\.2022.*mindestens 5 Jahre/);
	expect(of('mmpais')).toContain('Über 25 Jahre');
	expect(of('fit-in-den-beruf')).toContain('Bis 19 Jahre');
	expect(of('digitalisierungsscouts')).toContain('Mindestens zwei');
});

it('keeps a printed name that is corrected', () => {
	const corrected = activities.filter(
		(row) => row.edition === 2 && /strategie|Aufenthaltstitel/.test(String(row.name))
	);
	expect(corrected.map(({ name_printed }) => name_printed)).toEqual([
		'Erteilung von Aufenthaltstitel zur Arbeitsaufnahme',
		'Steuerungsgruppe Ausbildung- und Arbeitsmarkstrategie für den Main-Taunus-Kreis'
	]);
});
