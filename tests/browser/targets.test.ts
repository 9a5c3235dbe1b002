import { describe, expect, it } from 'vitest';
import { rowsOf } from '../support/data.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const targets = rowsOf('targets');
const statuses = {
	de: ['erreicht', 'auf Kurs', 'nicht auf Kurs', 'nicht bewertbar'],
	en: ['reached', 'on course', 'off course', 'cannot be assessed']
};

describe('targets', () => {
	it('each say their status in words and by a shape, never by colour alone', async () => {
		const { page, errors, close } = await site.visit('ziele/');
		for (const { target = '', indicator_de } of targets) {
			const card = page.locator(`#${target}`);
			expect(await card.locator('h2').innerText()).toBe(indicator_de);
			const said = (await card.locator('.mark').innerText()).replace(/^\S\s*/, '');
			expect(statuses.de).toContain(said);
		}
		const marks = page.locator('section', { has: page.locator('#rules') }).locator('dt .mark');
		const texts = (await marks.allInnerTexts()).map((text) => text.split(/\s+/));
		expect(new Set(texts.map(([shape]) => shape)).size).toBe(4);
		expect(texts.map(([, ...words]) => words.join(' '))).toEqual(statuses.de);
		expect(errors).toEqual([]);
		await close();
	});

	it('are missing where none is decided, and the page says so and how to add one', async () => {
		const { page, close } = await site.visit('ziele/', { javaScriptEnabled: false });
		const rows = page.locator('main table tbody tr');
		const set = new Set(targets.map(({ key_figure }) => key_figure));
		expect(set.has('')).toBe(true);
		expect(await rows.count()).toBeGreaterThan(0);
		for (const text of await rows.allInnerTexts()) expect(text).toContain('ohne Ziel');
		expect(await page.locator('h1').innerText()).toContain(`${await rows.count()}`);
		await page.getByRole('link', { name: 'Tabelle und Beschreibung der Felder' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/daten\/targets\/$/);
		await close();
	});

	it('speak English', async () => {
		const { page, close } = await site.visit('en/ziele/');
		const rules = page.locator('section', { has: page.locator('#rules') });
		for (const word of statuses.en) expect(await rules.innerText()).toContain(word);
		const rows = await page.locator('main table tbody tr').allInnerTexts();
		for (const text of rows) expect(text).toContain('no target');
		await close();
	});
});
