import { expect, it } from 'vitest';
import type { Issue } from '#lib/core/issue.ts';
import { foldCauses } from './causes.ts';

const issue = (line: number, more: Partial<Issue> = {}): Issue => ({
	code: 'unknown-reference',
	severity: 'error',
	file: 'data/a/data.csv',
	column: 'region',
	value: '6436',
	line,
	...more
});

it('tells the same value in a column once, with how often and the last line', () => {
	expect(foldCauses([issue(2), issue(3), issue(9)])).toEqual([issue(2, { count: 3, last: 9 })]);
});

it('tells up to three values one by one, and more as one cause', () => {
	const values = (count: number) =>
		Array.from({ length: count }, (_, at) => issue(at + 2, { value: String(at) }));
	expect(foldCauses(values(3))).toHaveLength(3);
	expect(foldCauses(values(5842))).toEqual([issue(2, { value: '0', count: 5842, last: 5843 })]);
});

it('keeps other columns, files and severities apart, and every note', () => {
	const apart = [
		issue(2),
		issue(2, { column: 'source' }),
		issue(2, { file: 'data/b/data.csv' }),
		issue(2, { severity: 'warning' })
	];
	expect(foldCauses(apart)).toEqual(apart);
	const notes = [1, 2, 3, 4, 5].map((at) => issue(at, { severity: 'info', value: String(at) }));
	expect(foldCauses(notes)).toEqual(notes);
});

it('tells doubtful numbers one by one, since each is accepted by its name', () => {
	const doubts = (count: number) =>
		Array.from({ length: count }, (_, at) =>
			issue(at + 2, { code: 'deviation', value: `jump: a 0643${at}`, severity: 'warning' })
		);
	expect(foldCauses(doubts(20))).toHaveLength(20);
	expect(foldCauses(doubts(21))).toMatchObject([{ line: 2, count: 21, last: 22 }]);
});
