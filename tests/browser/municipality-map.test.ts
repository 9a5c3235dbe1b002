import { describe, expect, it } from 'vitest';
import { county } from '../../src/lib/core/county.ts';
import { violations } from '../support/axe.ts';
import { search } from '../support/facets.ts';
import { useSite } from '../support/site.ts';
import { tableRows } from '../support/table-rows.ts';

const site = useSite();

describe('the map of the municipalities', () => {
	it('stands without JavaScript, with a table of the same numbers and no choice', async () => {
		const { page, close } = await site.visit('gemeinden/', { javaScriptEnabled: false });
		const figure = page.locator('#municipality-map');
		expect(await figure.locator('svg:visible').count()).toBe(1);
		expect(await page.getByRole('radio').count()).toBe(0);
		const rows = await tableRows(figure);
		expect(rows.length).toBeGreaterThan(1);
		const drawn = await figure.locator('svg:visible text').allTextContents();
		for (const [, value = ''] of rows) expect(drawn).toContain(value?.replace(/\s%$/, ''));
		await close();
	});

	it('follows a choice in the address and in its embed', async () => {
		const { page, errors, close } = await site.visit('gemeinden/');
		await page.getByRole('radio', { name: /^Veränderung der Siedlungs/ }).check();
		await expect.poll(() => search(page)).toBe('?karte=veraenderung');
		await expect
			.poll(() => page.locator('#municipality-map-headline').innerText())
			.toMatch(/^Veränderung/);
		expect(await violations(page)).toEqual([]);
		await page.goto(site.url('embed/municipality-map/?karte=veraenderung'));
		await expect.poll(() => page.locator('h1').innerText()).toMatch(/^Veränderung/);
		expect(errors).toEqual([]);
		await close();
	});

	it('is one tab stop; arrows go from place to place, each named with its value', async () => {
		const { page, close } = await site.visit('gemeinden/');
		const marks = page.locator('#municipality-map .chart-marks');
		await marks.locator('[data-mark][tabindex="0"]').focus();
		const focused = () =>
			page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		const seen = new Set([await focused()]);
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowDown']) {
			await page.keyboard.press(key);
			seen.add(await focused());
		}
		expect(seen.size).toBeGreaterThanOrEqual(3);
		for (const label of seen) expect(label).toMatch(/^.+, \d{4}: .*\d\s%$/);
		await close();
	});

	it('prints the limits of its classes and stays inside a phone', async () => {
		const { page, close } = await site.visit('gemeinden/');
		await page.setViewportSize({ width: 320, height: 740 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
		const box = await page.locator('#municipality-map svg:visible').first().boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
		expect(await page.locator('#municipality-map').innerText()).toContain(county.name.de);
		await close();
	});
});
