import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { readCsv } from '../../data/schema/csv.ts';

const read = (dataset: string): Record<string, string | undefined>[] => {
	const text = readFileSync(`data/${dataset}/data.csv`, 'utf8');
	const [head, ...records] = readCsv(text, dataset).records;
	return records.map(({ cells }) =>
		Object.fromEntries((head?.cells ?? []).map((name, index) => [name, cells[index]]))
	);
};
const needs = read('needs');
const links = read('need-activities');
const themes = read('theme-indicators');

describe('the mapping of needs', () => {
	it('has a need for every occupation that a forecast names', () => {
		const forecast = read('shortage-occupations').filter(
			({ named_by }) => named_by !== 'county-immigration'
		);
		const named = new Set(forecast.map(({ occupation }) => occupation));
		const own = needs.filter(({ kind }) => kind === 'occupation').map(({ need }) => need);
		expect(new Set(own)).toEqual(named);
	});

	it('names a section of chapter 2 or 3 and a source for every need', () => {
		for (const { section, source_named } of needs) {
			for (const own of section?.split(', ') ?? []) expect(own).toMatch(/^[23]\.\d$/);
			expect(source_named).toMatch(/./);
		}
	});

	it('gives each need its own name and position', () => {
		for (const field of ['name_de', 'name_en', 'position'])
			expect(new Set(needs.map((row) => row[field])).size).toBe(needs.length);
	});

	it('holds the edition that the county shows', () => {
		expect(new Set(links.map(({ edition }) => Number(edition)))).toContain(county.edition);
	});

	it('says in a few words how an activity addresses a need', () => {
		for (const { reason_de, reason_en } of links)
			for (const reason of [reason_de, reason_en])
				expect(reason?.split(' ').length).toBeLessThanOrEqual(3);
	});
});

describe('the indicators of themes', () => {
	it('opens every sentence with an article and gives a reason that is a sentence', () => {
		for (const { subject_de, subject_en, reason_de, reason_en } of themes) {
			expect(subject_de).toMatch(/^(Der|Die|Das) /);
			expect(subject_en).toMatch(/^The /);
			expect(reason_de).toMatch(/\.$/);
			expect(reason_en).toMatch(/\.$/);
		}
	});
});
