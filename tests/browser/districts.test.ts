import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

describe('the page of a district', () => {
	it('exists for all 26 districts in both languages', () => {
		const regions = ['06411', '06413', '06434', '06436', '06440', '06535', '06611', '06636'];
		for (const region of regions)
			for (const path of [`kreis/${region}`, `en/kreis/${region}`])
				expect(existsSync(`build/${path}/index.html`), path).toBe(true);
	});

	it('has a row per indicator: value, date, changes, rank, and a strip', async () => {
		const { page, errors, close } = await site.visit('kreis/');
		const row = page.locator('#unemployment_rate_15_24');
		const text = (await row.innerText()).replaceAll('\u202f', ' ');
		for (const part of ['6,9 %', '2025', 'gestiegen, ungünstig', 'Rang 22 von 26'])
			expect(text).toContain(part);
		expect(await page.getByRole('rowheader').count()).toBe(await page.getByRole('slider').count());
		expect(errors).toEqual([]);
		await close();
	});

	it('reads any district with the arrow keys', async () => {
		const { page, close } = await site.visit('kreis/');
		const strip = page.locator('#unemployment_rate_15_24').getByRole('slider');
		await strip.focus();
		expect(await strip.getAttribute('aria-valuetext')).toMatch(/^Main-Taunus-Kreis: 6,9/);
		await page.keyboard.press('End');
		expect(await strip.getAttribute('aria-valuenow')).toBe('26');
		await page.keyboard.press('Home');
		expect(await strip.getAttribute('aria-valuenow')).toBe('1');
		await page.keyboard.press('Escape');
		expect(await strip.getAttribute('aria-valuetext')).toMatch(/^Main-Taunus-Kreis/);
		await close();
	});

	it('filters by topic, sorts, and marks a second district; the address keeps it', async () => {
		const { page, close } = await site.visit(
			'kreis/?bereich=unemployment&mit=06434&sortierung=rang'
		);
		expect(await page.locator('#gdp_per_employed').count()).toBe(0);
		expect(await page.locator('.legend').innerText()).toContain('Hochtaunuskreis');
		const ranks = (await page.locator('[role=row][id] .rank').allInnerTexts()).map((text) =>
			Number(/\d+/.exec(text)?.[0])
		);
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
		await page.getByLabel('Vergleichen mit').selectOption('06412');
		await page.waitForURL(/mit=06412/);
		expect(await page.locator('.legend').innerText()).toContain('Frankfurt');
		await close();
	});

	it('of another county says what it rests on, and has the own county beside it', async () => {
		const { page, close } = await site.visit('kreis/06434/');
		expect(await page.locator('main').innerText()).toContain('nur auf amtlichen Daten');
		expect(await page.locator('.legend').innerText()).toContain('Main-Taunus-Kreis');
		await close();
	});

	it('can be read without scripts', async () => {
		const { page, close } = await site.visit('kreis/06434/', { javaScriptEnabled: false });
		expect(await page.getByRole('img').count()).toBeGreaterThan(15);
		await close();
	});

	it.each([
		['kreis/', 360, 'light'],
		['kreis/', 1440, 'dark'],
		['en/kreis/06535/', 360, 'dark'],
		['en/kreis/06535/', 1440, 'light']
	] as const)('has no violations: %s at %i px, %s', async (path, width, colorScheme) => {
		const { page, close } = await site.visit(path, {
			viewport: { width, height: 800 },
			colorScheme
		});
		expect(await violations(page)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
		await close();
	});
});
