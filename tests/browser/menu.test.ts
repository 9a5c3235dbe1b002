import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

describe('the menu of a phone', () => {
	it('opens over the page, leads to all main and further pages, and closes', async () => {
		const { page, errors, close } = await site.visit('zahlen/');
		await page.setViewportSize({ width: 360, height: 740 });
		const button = page.locator('header summary');
		const before = await button.boundingBox();
		await button.click();
		expect(await button.boundingBox()).toEqual(before);
		const menu = page.getByRole('navigation', { name: 'Hauptnavigation' });
		const names = await menu.getByRole('link').allInnerTexts();
		expect(names).toEqual(expect.arrayContaining(['Überblick', 'Daten', 'Ziele', 'Netzwerk']));
		expect(await menu.locator('[aria-current="page"]').innerText()).toBe('Zahlen der Strategie');

		await page.keyboard.press('Escape');
		expect(await menu.isVisible()).toBe(false);
		expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await menu.getByRole('link', { name: 'Ziele' }).click();
		await page.waitForURL(/\/ziele\/$/);
		await expect.poll(() => menu.isVisible()).toBe(false);
		expect(errors).toEqual([]);
		await close();
	});

	it('is grouped and names the methods, on a desktop and without JavaScript', async () => {
		for (const path of ['methodik/', 'en/methodik/']) {
			const { page, close } = await site.visit(path, { javaScriptEnabled: false });
			await page.setViewportSize({ width: 1440, height: 900 });
			const menu = page.locator('header nav:visible');
			expect(await menu.locator('ul').count()).toBe(4);
			for (const list of await menu.locator('ul').all())
				expect(await list.getAttribute('aria-labelledby')).toMatch(/-\d$/);
			const names = await menu.getByRole('link').allInnerTexts();
			expect(new Set(names).size).toBe(names.length);
			const current = menu.locator('[aria-current="page"]');
			expect(await current.innerText()).toBe(path.startsWith('en') ? 'Methods' : 'Methodik');
			expect((await menu.boundingBox())?.height).toBeLessThan(80);
			await close();
		}
	});

	it('offers the choice of colours on the page of an error, too', async () => {
		const { page, close } = await site.visit('');
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(site.url('nicht-da/'));
		const choice = page.locator('header').getByLabel('Farben').filter({ visible: true });
		await choice.waitFor({ state: 'visible' });
		await choice.selectOption('dark');
		expect(await page.locator('header nav:visible ul').count()).toBe(4);
		await close();
	});
});
