import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import Balance from './Balance.svelte';
import { layoutBalance } from './layout.ts';

const rows = [
	{ name: 'Mit Berufsausbildung', value: -2590, text: '−2.590' },
	{ name: 'Ohne Berufsausbildung', value: 1260, text: '+1.260' }
];

it('puts what is missing left of zero and a surplus right of it, on one scale', () => {
	const { bars, zero } = layoutBalance(rows);
	const [missing, surplus] = bars;
	expect((missing?.x ?? 0) + (missing?.width ?? 0)).toBeCloseTo(zero.x, 1);
	expect(surplus?.x).toBe(zero.x);
	expect((missing?.width ?? 0) / (surplus?.width ?? 1)).toBeCloseTo(2590 / 1260, 1);
	expect(bars.map(({ isSurplus }) => isSurplus)).toEqual([false, true]);
});

it('is drawn', async () => {
	const warn = vi.spyOn(console, 'warn');
	const { body } = render(Balance, { props: { layout: layoutBalance(rows), label: 'x' } });
	await expect(`${body.replace(/<!--.*?-->/g, '').replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
		'__snapshots__/typical.svg'
	);
	expect(warn).not.toHaveBeenCalled();
});
