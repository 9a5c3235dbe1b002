import { expect, it } from 'vitest';
import { run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { statementCube } from '../skills/statement.ts';
import { testContext } from '../test-context.ts';
import { loadStrategyFigures } from './load.server.ts';
import { figuresSheet } from './texts.ts';

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
