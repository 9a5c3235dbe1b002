import { expect, it } from 'vitest';
import type { Role } from './spec.ts';
import { placeSideLabels } from './side-labels.ts';

const parts: [Role, string, number][] = [
	['cat1', 'SGB II, erwerbsfähig 7.250', 110],
	['cat6', 'SGB II, nicht erwerbsfähig 2.870', 70],
	['cat5', 'SGB XII, Alter und Erwerbsminderung 4.510', 40],
	['cat2', 'SGB XII, Hilfe zum Lebensunterhalt 510', 20],
	['cat3', 'Asylbewerberleistungen 1.125', 14]
];
const wishes = parts.map(([role, text, y]) => ({ id: text, role, text, x: 400, y }));

it('drops no label because another one takes two lines', () => {
	const labels = placeSideLabels(wishes, 402, 240, [10, 115]);
	expect(labels.map(({ id }) => id)).toEqual(parts.map(([, text]) => text));
	const lines = labels.flatMap((label) => label.lines.map(({ y }) => y)).toSorted((a, b) => a - b);
	expect(lines).toHaveLength(6);
	for (const [index, y] of lines.slice(1).entries())
		expect(y - (lines[index] ?? 0)).toBeGreaterThanOrEqual(15);
});

it('dots the leader of a line that ends years before the others', () => {
	const [near, far] = [400, 300].map(
		(x) => ({ id: String(x), role: 'cat1', text: 'a', x, y: x / 5 }) as const
	);
	const labels = placeSideLabels(near && far ? [near, far] : [], 410, 100, [0, 100]);
	expect(labels.map(({ far: dotted }) => dotted ?? false)).toEqual([false, true]);
});
