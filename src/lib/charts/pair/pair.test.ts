import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import * as fixture from './fixture.ts';
import { layoutPair } from './layout.ts';
import Pair from './Pair.svelte';

it('puts both series on one scale, the own line last and thickest', () => {
	const { lines } = layoutPair(fixture.typical);
	expect(lines.map(({ role, weight }) => [role, weight])).toEqual([
		['compare', 2],
		['accent', 3]
	]);
	const [state, own] = lines.map(({ dots }) => dots.at(-1));
	expect(own?.x).toBe(state?.x);
	expect(own?.y).toBeLessThan(state?.y ?? 0);
});

it('bridges missing years by dashes and never by the line', () => {
	const own = layoutPair(fixture.missing).lines.at(-1);
	expect(own?.path.match(/M/g)).toHaveLength(1);
	expect(own?.gaps.match(/M/g)).toHaveLength(1);
});

it('keeps the values of both ends apart and inside the picture', () => {
	for (const data of [fixture.typical, fixture.equal]) {
		const { lines, height } = layoutPair(data);
		for (const end of ['start', 'end']) {
			const ys = lines.flatMap(({ texts }) => texts.filter(({ anchor }) => anchor === end));
			const [a = 0, b = 0] = ys.map(({ y }) => y);
			expect(Math.abs(a - b)).toBeGreaterThanOrEqual(15);
			expect(Math.max(a, b)).toBeLessThan(height);
		}
	}
});

it('says a value once where both lines begin with it', () => {
	const from = { x: 2019, value: 0 };
	const { lines } = layoutPair({
		own: { points: [from, { x: 2024, value: 9.9 }], first: '0,0 %', last: '' },
		state: { points: [from, { x: 2024, value: 5 }], first: '0,0 %', last: 'Hessen' },
		years: ['2019', '2024']
	});
	expect(lines.map(({ texts }) => texts.map(({ text }) => text))).toEqual([['Hessen'], ['0,0 %']]);
});

it('goes to the edge where nothing stands behind the own line', () => {
	const { own, ...rest } = fixture.typical;
	const [full, bare] = [own, { ...own, last: '' }].map((one) => layoutPair({ own: one, ...rest }));
	expect(bare?.lines.at(-1)?.texts).toHaveLength(1);
	expect(bare?.axis.x2).toBeGreaterThanOrEqual(full?.axis.x2 ?? Infinity);
});

it.each(Object.entries(fixture))('draws %s', async (name, data) => {
	const warn = vi.spyOn(console, 'warn');
	const { body } = render(Pair, { props: { layout: layoutPair(data), label: 'Kreis: 3,4 %' } });
	await expect(`${body.replace(/<!--.*?-->/g, '').replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
		`__snapshots__/${name}.svg`
	);
	expect(warn).not.toHaveBeenCalled();
});
