import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { firstVisit, sum } from '../../src/build/budget.ts';
import { faults, never } from '../support/faults.ts';
import { styled, useSite } from '../support/site.ts';

const site = useSite();
const path = 'embed/unemployment/';
/** As embeds are seen: a wide window starts them at once. */
const frame = { viewport: { width: 720, height: 900 } };
const isLive = (page: Page): Promise<boolean> =>
	page.evaluate<boolean>("document.documentElement.dataset.live === 'true'");
const live = (page: Page) => page.locator('html[data-live]').waitFor({ state: 'attached' });
const focused = (page: Page) =>
	page.evaluate<string | null>("document.activeElement.getAttribute('aria-label')");
describe('an embed that nobody touches', () => {
	it('loads its picture with at most 8 requests and 45 kB, and no module', async () => {
		const { page, errors, requests, close } = await site.visit(path, frame);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(1000);
		expect(
			requests.filter((url) => url.endsWith('.js')).map((url) => url.split('/').at(-1))
		).toEqual(['embed-frame.js', 'embed-start.js']);
		expect(requests.length).toBeLessThanOrEqual(8);
		expect(errors).toEqual([]);
		expect(await isLive(page)).toBe(false);
		await close();
		const heavy = globSync('{,en/}embed/*/', { cwd: 'build' })
			.map((page) => [page, sum(firstVisit(page)), firstVisit(page).length] as const)
			.filter(([, bytes, files]) => bytes > 45_000 || files > 8);
		expect(heavy).toEqual([]);
	});

	it('shows its picture, in the look asked for, while its scripts do not come', async () => {
		const { page, close } = await site.visit('favicon.svg', frame);
		await page.route(/embed-(frame|start)\.js/, never);
		await page.goto(`${site.url(path)}?theme=dark&title=no`, { waitUntil: 'commit' });
		await styled(page);
		expect(await page.locator('svg.chart:visible').count()).toBe(1);
		const { theme, title, asked } = await page.evaluate<DOMStringMap>(
			'({ ...document.documentElement.dataset })'
		);
		expect({ theme, title, asked }).toEqual({ theme: 'dark', title: 'no', asked: undefined });
		await close();
	});

	it('shows at each width a drawing that fills its place and is about as large as it was drawn', async () => {
		const { page, close } = await site.visit(path, frame);
		const scales: number[] = [];
		for (let width = 320; width <= 930; width += 10) {
			await page.setViewportSize({ width, height: 900 });
			const [shown, ...others] = await page.locator('svg.chart:visible').all();
			expect(others).toEqual([]);
			const drawn = Number(await shown?.getAttribute('width'));
			const place = await page.locator('.chart-frame').boundingBox();
			const box = await shown?.boundingBox();
			expect(box?.width, `${width}`).toBeCloseTo(place?.width ?? 0, 0);
			scales.push((box?.width ?? 0) / drawn);
		}
		expect(Math.min(...scales)).toBeGreaterThan(0.85);
		expect(Math.max(...scales)).toBeLessThan(1.3);
		expect(await isLive(page)).toBe(false);
		await page.setViewportSize({ width: 1100, height: 900 });
		await live(page);
		await expect
			.poll(async () => (await page.locator('svg.chart-marks').boundingBox())?.width)
			.toBe(1068);
		await close();
	});

	it('prints, and opens its notes, without it', async () => {
		const { page, close } = await site.visit(path, frame);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.chart-at-720 svg').isVisible()).toBe(true);
		expect(await page.locator('svg.chart:visible').count()).toBe(1);
		await close();
	});
});

describe('what is done before an embed lives', () => {
	it('is not lost: a pointer that came and stays gets its values', async () => {
		const { page, errors, close } = await site.visit('favicon.svg', frame);
		await page.goto(site.url(path), { waitUntil: 'commit' });
		await styled(page);
		await page.mouse.move(400, 260);
		await page.locator('.readout li').first().waitFor();
		expect(errors).toEqual([]);
		await close();
	});

	it('nor is a tap, within 100 ms of the first picture', async () => {
		const { page, close } = await site.visit('favicon.svg', {
			hasTouch: true,
			viewport: { width: 360, height: 740 }
		});
		await page.goto(site.url(path), { waitUntil: 'commit' });
		await styled(page);
		const box = await page.locator('svg.chart:visible').boundingBox();
		await page.touchscreen.tap((box?.x ?? 0) + 150, (box?.y ?? 0) + 120);
		await page.locator('.readout li').first().waitFor();
		expect(await focused(page)).toMatch(/, 20\d\d: /);
		await close();
	});

	it('nor are keys: the chart is a tab stop, and the arrows begin at its first mark', async () => {
		const { page, close } = await site.visit(path, frame);
		expect(await page.getByRole('group', { name: /Arbeitslosenquote/ }).count()).toBe(1);
		await page.route('**/_app/**/*.js', async (route) => {
			await new Promise((done) => setTimeout(done, 200));
			await route.continue();
		});
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(await isLive(page)).toBe(false);
		await live(page);
		await expect.poll(() => focused(page)).toMatch(/^Main-Taunus, 2003: /);
		expect(await page.locator(':is(.chart-frame, .chart-frame *)[tabindex="0"]').count()).toBe(1);
		await page.keyboard.press('ArrowLeft');
		expect(await focused(page)).toMatch(/^Main-Taunus, 2002: /);
		await close();
	});

	it('nor are notes that were opened', async () => {
		const { page, close } = await site.visit(path, frame);
		await page.locator('summary').click();
		await page.waitForTimeout(300);
		expect(await isLive(page)).toBe(false);
		await page.locator('svg.chart:visible').hover();
		await live(page);
		expect(await page.locator('tbody tr').first().isVisible()).toBe(true);
		await close();
	});
});

describe('an embed that cannot start', () => {
	it.each(Object.keys(faults))('stays the picture it is: %s', async (name) => {
		const { page, close } = await site.visit('favicon.svg', frame);
		await page.route('**/embeds/*.json', faults[name] ?? never);
		await page.goto(site.url(path));
		await page.mouse.move(400, 260);
		await page.locator('html[data-broken]').waitFor({ state: 'attached' });
		expect(await page.locator('svg.chart:visible').count()).toBe(1);
		expect(await page.locator('h1').isVisible()).toBe(true);
		// A choice is not shown then, and no other in its place.
		await page.goto(site.url(`${path}?gruppe=women`));
		await page.locator('.never').waitFor();
		expect(await page.locator('svg.chart:visible').count()).toBe(0);
		await close();
	});

	it('starts when it is asked again', async () => {
		const { page, close } = await site.visit('favicon.svg', frame);
		await page.route('**/embeds/*.json', faults['500'] ?? never);
		await page.goto(site.url(path));
		await page.mouse.move(400, 260);
		await page.locator('html[data-broken]').waitFor({ state: 'attached' });
		await page.unroute('**/embeds/*.json');
		await page.waitForTimeout(3500);
		await page.mouse.move(410, 260);
		await page.locator('.readout li').first().waitFor();
		await close();
	});
});
