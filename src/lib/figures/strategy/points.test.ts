import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../data/run.server.ts';
import { countStatuses, pointKinds, pointsCube, readPoints } from './points.ts';

it('hold goals, decisions, success factors and results of workshops, each with a section and a status', async () => {
	const points = readPoints(await run(pointsCube, null), 'de');
	expect(pointKinds.map((kind) => points.filter((own) => own.kind === kind).length)).toEqual([
		11, 13, 6, 10
	]);
	expect(countStatuses(points)).toEqual([
		{ status: 'open', count: 14 },
		{ status: 'decided', count: 9 },
		{ status: 'done', count: 8 },
		{ status: 'not-stated', count: 9 }
	]);
	expect(points.find(({ id }) => id === 'staff-unit')).toMatchObject({
		section: '1',
		period: '2023-05',
		status: 'done'
	});
});

const strategy = join(process.cwd(), '..', 'shared', 'strategy', 'strategy-2024-04.txt');
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

it.skipIf(!existsSync(strategy))('take no run of eleven words from the strategy', async () => {
	const printed = ` ${wordsOf(readFileSync(strategy, 'utf8')).join(' ')} `;
	for (const { text_de } of await run(pointsCube, null)) {
		const words = wordsOf(text_de);
		const runs = words.slice(10).map((_, at) => words.slice(at, at + 11).join(' '));
		expect(runs.filter((own) => printed.includes(` ${own} `))).toEqual([]);
	}
});
