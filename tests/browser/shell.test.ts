import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPages } from '../support/pages.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

interface Measured {
	id: string;
	kind: string;
	figure: number;
	chart: number;
	top: number;
	left: number;
	/** Alone in its row of a grid with more columns, and not as wide as these. */
	lone: boolean;
}
/** Bounding boxes of every figure of a page and of its chart, folds closed. */
const measure = `[...document.querySelectorAll('main figure:has(.about)')].map((figure) => {
	const chart = figure.querySelector('.chart-frame').getBoundingClientRect();
	const box = figure.getBoundingClientRect();
	const { kind } = figure.querySelector('.chart-frame').dataset;
	const grid = figure.parentElement;
	const columns = getComputedStyle(grid).gridTemplateColumns.split(' ').length;
	const beside = [...grid.children].map((one) => one.getBoundingClientRect()).some((one) =>
		one.width > 0 && one.left !== box.left && one.top < box.bottom && one.bottom > box.top);
	const lone = columns > 1 && !beside && box.width < 0.9 * grid.clientWidth;
	return { id: figure.id, kind, figure: box.height, chart: chart.height, top: box.top, left: box.left, lone };
})`;

/** Smallest part of a figure's height that is chart. */
const least = 0.6;
/** The most that may stay empty below the lower figure of a pair of the same kind of chart. */
const hole = 220;

/** German pages with a chart; on all others there is nothing to measure. */
const german = allPages().filter(
	(path) =>
		!path.startsWith('en/') &&
		readFileSync(`build/${path}index.html`, 'utf8').includes('chart-frame')
);

describe.each([360, 1440] as const)('the figures of every page at %i px', (width) => {
	const found: (Measured & { path: string; share: number })[] = [];

	it('are chart to 60 % of their height', { timeout: 600_000 }, async () => {
		await site.tour(german, { viewport: { width, height: 900 } }, async ({ page }, path) => {
			await page.locator('html[data-live]:not([data-asleep])').waitFor({ state: 'attached' });
			for (const figure of await page.evaluate<Measured[]>(measure))
				found.push({ ...figure, path, share: figure.chart / figure.figure });
		});
		const worst = found.toSorted((a, b) => a.share - b.share);
		const printed = worst
			.slice(0, 40)
			.map(
				({ path, id, kind, share, chart, figure }) =>
					`${(share * 100).toFixed(0)} % /${path}#${id} (${kind}): chart ${Math.round(chart)}, words ${Math.round(figure - chart)}`
			);
		console.log([`lowest shares at ${width} px:`, ...printed].join('\n  '));
		const wordy = worst.filter(({ share }) => share < least);
		expect(found.length).toBeGreaterThan(40);
		expect(wordy.map(({ path, id }) => `/${path}#${id}`)).toEqual([]);
	});

	it('leave no holes beside each other', () => {
		const holes = found.flatMap((a) =>
			found
				.filter((b) => b.path === a.path && b.top === a.top && b.left > a.left)
				.map((b) => ({ pair: `/${a.path}#${a.id}, ${b.id}`, by: Math.abs(a.figure - b.figure) }))
				.filter(({ by }) => by > hole)
		);
		expect(holes).toEqual([]);
		expect(found.flatMap(({ path, id, lone }) => (lone ? [`/${path}#${id}`] : []))).toEqual([]);
	});
});
