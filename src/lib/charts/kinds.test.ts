import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import WithSite from '../../../tests/support/WithSite.svelte';
import { county } from '../core/county.ts';
import { isNumber } from '../core/value.ts';
import { de } from '../i18n/de.ts';
import { makeFormat } from '../i18n/format.ts';
import * as lines from './lines/fixture.ts';
import Chart from './kit/Chart.svelte';
import ChartFrame from './kit/ChartFrame.svelte';
import { drawSvg } from './kit/draw-svg.ts';
import { layoutChart } from './kinds.ts';
import type { ChartData } from './chart.ts';
import type { Datum } from './kit/spec.ts';

const fixtures = import.meta.glob<Record<string, unknown>>('./*/fixture.ts', { eager: true });
const isChart = (value: unknown): value is ChartData =>
	typeof value === 'object' && value !== null && 'kind' in value;
const cases = Object.entries(fixtures).flatMap(([path, own]) =>
	Object.entries(own).flatMap(([name, data]): [string, ChartData][] =>
		isChart(data) ? [[`${path.split('/')[1]} ${name}`, data]] : []
	)
);
const widths = [280, 328, 360, 430, 479, 480, 540, 720, 1100];

/** All data of a chart, whatever its kind. */
function dataOf(data: ChartData): Datum[] {
	switch (data.kind) {
		case 'lines':
			return data.series.flatMap(({ points }) => points);
		case 'bars':
		case 'spans':
			return data.rows;
		case 'chain':
		case 'waterfall':
			return data.steps;
		case 'shares':
			return data.bars.flatMap(({ segments }) => segments);
		case 'columns':
			return data.columns.flatMap(({ segments }) => segments);
		case 'matrix':
			return data.cells;
		case 'tiles':
			return data.tiles;
		case 'map':
			return data.areas;
		case 'multiples':
			return data.panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
		case 'ranks':
			return data.rows.flatMap(({ dots }) => dots);
		case 'pyramid':
			return data.rows.flatMap(({ left, right }) => [left, right]);
	}
}

describe.each(cases)('%s', (name, data) => {
	it('has the same height at every width of a form, so nothing shifts when the page measures', () => {
		const heights = (own: number[]) => new Set(own.map((w) => layoutChart(data, w).layout.height));
		expect(heights(widths.filter((width) => width < 480)).size).toBe(1);
		expect(heights(widths.filter((width) => width >= 480)).size).toBe(1);
	});

	it('has one mark for each datum, missing ones too, inside the frame', () => {
		for (const width of [280, 360, 720]) {
			const { layout } = layoutChart(data, width);
			if (layout.empty) continue;
			expect(layout.marks.map(({ id }) => id).sort()).toEqual(
				dataOf(data)
					.map(({ id }) => id)
					.sort()
			);
			for (const mark of layout.marks) {
				expect(mark.x).toBeGreaterThanOrEqual(0);
				expect(mark.y).toBeGreaterThanOrEqual(0);
				expect(mark.x + mark.width).toBeLessThanOrEqual(width + 0.02);
				expect(mark.y + mark.height).toBeLessThanOrEqual(layout.height + 0.02);
			}
		}
	});

	it('gives every mark its own place in the keyboard grid and the label of its datum', () => {
		const { marks } = layoutChart(data, 720).layout;
		expect(new Set(marks.map(({ row, column }) => `${row}/${column}`)).size).toBe(marks.length);
		const labels = new Map(dataOf(data).map(({ id, label }) => [id, label]));
		for (const mark of marks) expect(mark.label).toBe(labels.get(mark.id));
	});

	it('draws only finite lengths, no text under 12 px and no style attributes', () => {
		for (const width of [360, 720]) {
			const { body } = render(Chart, { props: { data, width, title: 'T', description: 'D' } });
			expect(body).not.toMatch(/NaN|Infinity|undefined|style=/);
			for (const [, size] of body.matchAll(/font-size="([\d.]+)"/g))
				expect(Number(size)).toBeGreaterThanOrEqual(12);
		}
	});

	it('is drawn as it was at both widths', async () => {
		const [folder, fixture] = name.split(' ');
		for (const width of [360, 720]) {
			const { layout, Drawing } = layoutChart(data, width);
			await expect(drawSvg(Drawing, layout)).toMatchFileSnapshot(
				`${folder}/__snapshots__/${fixture}-${width}.svg`
			);
		}
	});

	it('keeps texts inside the frame', () => {
		for (const width of [328, 720]) {
			const { layout } = layoutChart(data, width);
			if (layout.empty) continue;
			const { body } = render(Chart, { props: { data, width, title: 'T', description: 'D' } });
			for (const [, attributes = ''] of body.matchAll(/<text ([^>]*)>/g)) {
				const x = Number(/(?:^| )x="([-\d.]+)"/.exec(attributes)?.[1] ?? 0);
				const y = Number(/(?:^| )y="([-\d.]+)"/.exec(attributes)?.[1] ?? 20);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width);
				expect(y).toBeLessThanOrEqual(layout.height);
			}
		}
	});
});

it('has values to show in the missing cases', () => {
	const missing = cases.filter(([name]) => name.endsWith(' missing'));
	expect(missing).not.toHaveLength(0);
	for (const [, data] of missing)
		expect(dataOf(data).some(({ value }) => !isNumber(value))).toBe(true);
});

describe('the frame', () => {
	const props = { data: lines.typical, title: 'T', description: 'D' };
	const framed = (data: ChartData): string => {
		const words = { locale: 'de' as const, t: de, format: makeFormat('de', de.units), county };
		const site = { ...words, root: '', href: (path: string) => path };
		const own = { site, of: ChartFrame as Component, props: { ...props, data } };
		return render(WithSite, { props: own }).body;
	};

	it('is prerendered in three widths, each with its own title', () => {
		const body = framed(lines.typical);
		expect(body.match(/<svg/g)).toHaveLength(3);
		const ids = [...body.matchAll(/<title id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(3);
		expect(body).not.toContain('tabindex');
	});

	it('says so where there is nothing to draw', () => {
		const body = framed(lines.empty);
		expect(body).toContain('Für diese Auswahl liegen keine Zahlen vor.');
		expect(body).not.toContain('<svg');
	});

	it('draws a file with title, description and literal colours', () => {
		const { body } = render(Chart, { props: { ...props, width: 720, background: true } });
		expect(body).toMatch(/role="img" aria-labelledby="(\S+)-title \1-desc"/);
		expect(body).toContain('stroke="#1f2a99"');
		expect(body).not.toContain('var(');
	});
});
