import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();
const list = (page: Page, figure: string) => page.locator(`figure#${figure} .readout`);
const rows = (page: Page, figure: string) => list(page, figure).locator('li').allInnerTexts();
const focused = (page: Page) =>
	page.evaluate<string>("document.activeElement.getAttribute('aria-label')");

/** Points into the middle of a chart, a part of its width from the left. */
async function hover(page: Page, figure: string, part: number) {
	const chart = page.locator(`figure#${figure} .chart-marks`);
	await chart.scrollIntoViewIfNeeded();
	const box = await chart.boundingBox();
	if (!box) throw new Error('no chart');
	await page.mouse.move(box.x + box.width * part, box.y + box.height * 0.5);
	await list(page, figure).waitFor();
	return box;
}

describe('pointing at a year', () => {
	it('lists all series of that year from the highest down, never over the chart', async () => {
		const { page, errors, close } = await site.visit('arbeitsmarkt/');
		const chart = await hover(page, 'unemployment', 0.4);
		const shown = await rows(page, 'unemployment');
		expect(shown).toHaveLength(3);
		const values = shown.map((row) => Number(/(\d+),(\d)/.exec(row)?.[0].replace(',', '.')));
		expect(values).toEqual(values.toSorted((a, b) => b - a));
		expect(await list(page, 'unemployment').locator('b').innerText()).toMatch(/^\d{4}$/);
		const box = await list(page, 'unemployment').boundingBox();
		const apart = box && (box.y >= chart.y + chart.height - 1 || box.y + box.height <= chart.y + 1);
		expect(apart).toBe(true);
		expect(await page.locator('figure#unemployment .k-tip').count()).toBe(0);
		await page.mouse.move(0, 0);
		await list(page, 'unemployment').waitFor({ state: 'detached' });
		expect(errors).toEqual([]);
		await close();
	});

	it('works on columns and shares', async () => {
		const { page, close } = await site.visit('grundsicherung/');
		const found: Record<string, number> = {};
		for (const id of await page
			.locator('figure:has(.chart-marks)')
			.evaluateAll((figures) => figures.map((figure) => figure.id))) {
			await page.locator(`figure#${id} [data-mark][tabindex="0"]`).focus();
			const lines = list(page, id).locator('li');
			// A figure without a list has none after a second either.
			await lines
				.nth(1)
				.waitFor({ timeout: 1000 })
				.catch(() => undefined);
			found[id] = await lines.count();
		}
		expect(Object.values(found).filter((count) => count > 1).length).toBeGreaterThanOrEqual(2);
		await close();
	});

	it('loads nothing before', async () => {
		const { page, requests, close } = await site.visit('arbeitsmarkt/');
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		const before = requests.length;
		await hover(page, 'unemployment', 0.6);
		expect(requests.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
		await close();
	});
});

describe('the keyboard', () => {
	it('begins at the own county, walks the years with the list, and Escape takes it away', async () => {
		const { page, close } = await site.visit('arbeitsmarkt/');
		await page.locator('figure#unemployment [data-mark][tabindex="0"]').focus();
		expect(await focused(page)).toMatch(/^Main-Taunus, 2001: /);
		const year = list(page, 'unemployment').locator('b');
		await year.getByText('2001').waitFor();
		await page.keyboard.press('ArrowRight');
		await year.getByText('2002').waitFor();
		const spoken = list(page, 'unemployment').getByRole('status');
		expect(await spoken.textContent()).toMatch(/^2002; .*Main-Taunus .*%/);
		await page.keyboard.press('Escape');
		await list(page, 'unemployment').waitFor({ state: 'detached' });
		expect(await focused(page)).toMatch(/^Main-Taunus, 2002: /);
		await close();
	});

	it('works in an embed', async () => {
		const { page, errors, close } = await site.visit('embed/unemployment/');
		await page.keyboard.press('Tab');
		await page.locator('.readout li').first().waitFor();
		expect(await page.locator('.readout li').count()).toBe(3);
		expect(errors).toEqual([]);
		await close();
	});
});

it('a tap keeps the list until something else is tapped', async () => {
	const { page, close } = await site.visit('arbeitsmarkt/', {
		hasTouch: true,
		viewport: { width: 360, height: 740 }
	});
	const chart = page.locator('figure#unemployment .chart-marks');
	await chart.scrollIntoViewIfNeeded();
	const box = await chart.boundingBox();
	await page.touchscreen.tap((box?.x ?? 0) + 150, (box?.y ?? 0) + 120);
	await list(page, 'unemployment').waitFor();
	await page.waitForTimeout(300);
	expect(await rows(page, 'unemployment')).toHaveLength(3);
	await page.keyboard.press('Escape');
	await list(page, 'unemployment').waitFor({ state: 'detached' });
	await close();
});

it('on tiles the list stands beside them, with rank, rule and distance, from the own county on', async () => {
	const { page, errors, close } = await site.visit('vergleich/');
	const tiles = page.locator('figure#compare-tiles .chart-marks');
	await page.locator('figure#compare-tiles [data-mark][tabindex="0"]').focus();
	expect(await focused(page)).toMatch(/^Main-Taunus, \d{4}: /);
	await list(page, 'compare-tiles').waitFor();
	expect((await rows(page, 'compare-tiles')).length).toBe(2);
	await page.keyboard.press('ArrowRight');
	const told = () => list(page, 'compare-tiles').innerText();
	await expect.poll(told).toMatch(/Rang \d+ von 26 \(.*Rang 1 = günstigster Wert/);
	expect(await told()).toMatch(/Prozentpunkte? (mehr|weniger) als in Hessen/);
	const [map, box] = [await tiles.boundingBox(), await list(page, 'compare-tiles').boundingBox()];
	const isApart =
		map && box && (box.y >= map.y + map.height - 1 || box.y + box.height <= map.y + 1);
	expect(isApart).toBe(true);
	expect(await page.locator('figure#compare-tiles .k-tip').count()).toBe(0);
	expect(errors).toEqual([]);
	await close();
});
