import { expect, it } from 'vitest';
import { run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { statementCube } from '../skills/statement.ts';
import { testContext } from '../test-context.ts';
import { loadEvidence, loadStrategyFigures } from './load.server.ts';
import { citationOf, figuresSheet } from './texts.ts';

const en = testContext('en', {});

it('no figure of speech and no fraction in words has a number, is exported as one or is drawn', async () => {
	const entries = await loadStrategyFigures('en');
	const { header, rows } = figuresSheet(entries, en);
	const value = header.indexOf('Value');
	const spoken = entries.filter(({ amount }) =>
		['figure-of-speech', 'fraction-in-words'].includes(amount.wording)
	);
	expect(entries).toHaveLength(101);
	expect(spoken.map(({ id, text }) => [id, text])).toEqual([
		['F012', 'over ¾'],
		['F032', 'two thirds'],
		['F061', '“can be counted on two or three hands”']
	]);
	for (const { id } of spoken)
		expect(rows.find(([own]) => own === id)?.slice(value, value + 4)).toEqual([null, null, '', '']);
	expect(entries.filter(({ citable }) => !citable).map(({ id }) => id)).toEqual(['F007', 'F061']);

	for (const indicator of [
		'service_sector_share',
		'students_exhausted_share',
		'work_refusal_cases'
	])
		expect(await run(statementCube('drawn', indicator, 'persons'), cubeParams)).toEqual([]);
	expect(await run(statementCube('drawn', 'vacancy_days', 'days'), cubeParams)).toHaveLength(2);
});

it('a share says whose it is wherever it stands, and what is contradicted says so', async () => {
	for (const locale of ['de', 'en'] as const) {
		const entries = await loadStrategyFigures(locale);
		const shown = new Map((await loadEvidence(locale)).map((own) => [own.id, own]));
		for (const entry of entries) {
			const own = shown.get(entry.id);
			const said = `${own?.name}, ${own?.where}`.toLowerCase();
			expect(said, entry.id).toContain(entry.population.toLowerCase());
			expect(citationOf(entry, '', testContext(locale, {})).toLowerCase()).toContain(said);
			expect(own?.note).toBe(entry.note);
			expect(own?.doubt === undefined).toBe(entry.contradictions.length === 0);
		}
	}
	const doubts = (await loadEvidence('de')).filter(({ doubt }) => doubt);
	expect(doubts.map(({ id }) => id)).toEqual(expect.arrayContaining(['F011', 'F015', 'F017']));
});

it('names a region only where the text does, and Germany for federal law', async () => {
	const regions = new Map(
		(await loadStrategyFigures('de')).map(({ id, regionName }) => [id, regionName])
	);
	for (const id of ['F032', 'F033', 'F034', 'F063', 'F064'])
		expect(regions.get(id)).toBe('Region nicht genannt');
	for (const id of ['F077', 'F099', 'F100']) expect(regions.get(id)).toBe('Deutschland');
});
