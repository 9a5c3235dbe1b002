import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import * as fixture from './fixture.ts';
import { layoutStrip } from './layout.ts';
import Strip from './Strip.svelte';

it('places values along the line and dodges those that would touch', () => {
	const { dots } = layoutStrip(fixture.typical);
	expect(dots.map(({ value }) => value)).toEqual(
		fixture.typical.dots.map(({ value }) => value).toSorted((a, b) => a - b)
	);
	const [a, b, next] = dots.filter(({ value }) => value === 4.6 || value === 4.7);
	expect([a?.y, b?.y, next?.y]).toEqual([34, 24, 44]);
	expect(b?.x).toBe(a?.x);
});

it('hides no region behind others of the same value', () => {
	const dots = Array.from({ length: 26 }, (_, index) => ({
		...{ id: `d${index}`, value: index < 20 ? 0.2 : 1, text: '' }
	}));
	const { dots: placed, width } = layoutStrip({ dots, own: 'd3', second: '', state: null });
	for (const [index, a] of placed.entries()) {
		expect(a.x).toBeGreaterThanOrEqual(4);
		expect(a.x).toBeLessThanOrEqual(width - 4);
		for (const b of placed.slice(index + 1))
			expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThanOrEqual(6);
	}
	const own = placed.find(({ id }) => id === 'd3');
	expect(own?.x).toBe(Math.min(...placed.map(({ x }) => x)));
});

it.each(Object.entries(fixture))('keeps the words of %s apart and inside', (_, data) => {
	const { labels, width } = layoutStrip(data);
	for (const y of new Set(labels.map((label) => label.y))) {
		const spans = labels
			.filter((label) => label.y === y)
			.map(({ x, text, kind }) => {
				const half = textWidth(text, font.small, kind === 'own') / 2;
				return [x - half, x + half] as const;
			})
			.toSorted((a, b) => a[0] - b[0]);
		spans.forEach(([from, to], index) => {
			expect(from).toBeGreaterThanOrEqual((spans[index - 1]?.[1] ?? -8) + 7.9);
			expect(to).toBeLessThanOrEqual(width + 0.1);
		});
	}
});

it('marks own and second district, and the state as a rule', () => {
	const layout = layoutStrip(fixture.typical);
	expect(layout.own?.value).toBe(5.4);
	expect(layout.second?.value).toBe(4.6);
	expect(layout.others.match(/M/g)).toHaveLength(13);
	expect(layout.state?.x).toBeGreaterThan(layout.own?.x ?? 0);
});

it.each(Object.entries(fixture))('shows every region of %s at a place of its own', (_, data) => {
	const { dots, height, own, second } = layoutStrip(data);
	const radius = (id: string) => (id === own?.id ? 6.5 : id === second?.id ? 6 : 3.5);
	expect(dots).toHaveLength(data.dots.length);
	for (const [index, dot] of dots.entries()) {
		expect([dot.y - radius(dot.id) >= 14, dot.y + radius(dot.id) <= height - 16]).toEqual([
			true,
			true
		]);
		for (const other of dots.slice(0, index))
			expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(
				radius(dot.id) + radius(other.id) - 0.5
			);
	}
});

it('grows by no more than a crowd needs', () => {
	expect(layoutStrip(fixture.typical).height).toBe(72);
	expect(layoutStrip(fixture.crowd).height).toBe(106);
});

it('says in words where the state has no value, and draws no rule for it', () => {
	const { state, labels } = layoutStrip({
		...fixture.typical,
		state: { value: null, text: 'Hessen: keine Angabe' }
	});
	expect(state).toBeNull();
	expect(labels.filter(({ kind }) => kind === 'state').map(({ text }) => text)).toEqual([
		'Hessen: keine Angabe'
	]);
});

it('leaves out what nobody points at or reads', () => {
	const [live, still, bare] = (['live', 'still', 'bare'] as const).map((form) =>
		layoutStrip(fixture.typical, form)
	);
	expect([live, still, bare].map((own) => [own?.top, own?.height, own?.dots.length])).toEqual([
		[0, 72, 15],
		[0, 52, 0],
		[15, 38, 0]
	]);
	expect(still?.labels).toEqual(live?.labels.filter(({ kind }) => /own|state/.test(kind)));
	expect(bare?.labels).toEqual([]);
	expect(still?.others).not.toContain('.');
	expect(still?.own).toEqual(live?.own);
});

it.each(Object.entries(fixture))('draws %s', async (name, data) => {
	const warn = vi.spyOn(console, 'warn');
	const { body } = render(Strip, { props: { layout: layoutStrip(data) } });
	await expect(`${body.replace(/<!--.*?-->/g, '').replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
		`__snapshots__/${name}.svg`
	);
	expect(warn).not.toHaveBeenCalled();
});
