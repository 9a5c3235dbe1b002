import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import * as fixture from './fixture.ts';
import { layoutSparkline } from './layout.ts';
import Sparkline from './Sparkline.svelte';

it('runs from edge to edge and from the lowest to the highest value', () => {
	const layout = layoutSparkline([
		{ x: 2023, value: 1 },
		{ x: 2024, value: 3 },
		{ x: 2025, value: 2 }
	]);
	expect(layout.path).toBe('M5,31L70,5L135,18');
	expect(layout.last).toEqual({ x: 135, y: 18 });
});

it('breaks at missing values and dots a point without neighbours', () => {
	const layout = layoutSparkline(fixture.missing);
	expect(layout.path.match(/M/g)).toHaveLength(2);
	expect(layout.dots).toHaveLength(1);
});

it('lies in the middle where all values are alike', () => {
	expect(layoutSparkline(fixture.flat).last).toEqual({ x: 135, y: 18 });
});

it('is empty without numbers', () => {
	expect(layoutSparkline(fixture.empty)).toMatchObject({ empty: true, last: null, path: '' });
});

it.each(Object.entries(fixture))('draws %s', async (name, points) => {
	const warn = vi.spyOn(console, 'warn');
	const { body } = render(Sparkline, { props: { points } });
	expect(body).toContain('aria-hidden="true"');
	await expect(`${body.replace(/<!--.*?-->/g, '').replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
		`__snapshots__/${name}.svg`
	);
	expect(warn).not.toHaveBeenCalled();
});
