import { expect, it } from 'vitest';
import type { Block, BriefFigure } from './model.ts';
import { rowsOf } from './rows.ts';

const figure = (id: string, columnHeight: number): Block<BriefFigure> => ({
	...{ kind: 'figure', id },
	figure: { id, columnHeight } as BriefFigure
});
const text: Block<BriefFigure> = { kind: 'text', id: 'text', text: '' };
const ids = (blocks: readonly Block<BriefFigure>[]) =>
	rowsOf(blocks).map((row) => row.blocks.map(({ id }) => id).join('+'));

it('puts two low figures beside each other, and never a third', () => {
	expect(ids([figure('a', 200), figure('b', 300), figure('c', 200)])).toEqual(['a+b', 'c']);
});

it('gives high figures and those of unequal height the whole width, in their order', () => {
	expect(ids([figure('a', 200), figure('b', 500), figure('c', 90), figure('d', 300)])).toEqual([
		...['a', 'b', 'c', 'd']
	]);
});

it('leaves everything else alone', () => {
	expect(ids([figure('a', 200), text, figure('b', 200)])).toEqual(['a', 'text', 'b']);
});
