import type { Page } from 'playwright-core';
import { sourceIn } from '../../src/lib/i18n/source-in.ts';
import { describe, expect, it } from 'vitest';
import { county } from '../../src/lib/core/county.ts';
import { rowsOf } from '../support/data.ts';
import { alive } from '../support/alive.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const figures = rowsOf('strategy-figures');
const rows = (page: Page) => page.locator('main table tbody tr');
const ids = (page: Page) => rows(page).locator('a.id').allInnerTexts();
const idsWhere = (fits: (row: Record<string, string>) => boolean) =>
	figures.filter(fits).map(({ figure }) => figure);
/** Chooses the first value that a typed text leaves, by keyboard. */
async function choose(page: Page, facet: string, typed: string) {
	await page.getByRole('combobox', { name: facet, exact: true }).focus();
	await page.keyboard.type(typed);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
}

describe('the figures of the strategy', () => {
	it('are all there with section, source and date, readable without a script', async () => {
		const { page, close } = await site.visit('zahlen/', { javaScriptEnabled: false });
		expect(await ids(page)).toEqual(figures.map(({ figure }) => figure));
		for (const { figure, name_de, section, source_named } of figures.slice(0, 5)) {
			const text = await rows(page).filter({ hasText: figure }).first().innerText();
			for (const part of [name_de, section, source_named]) expect(text).toContain(part);
		}
		expect(await rows(page).locator('a[href*="methodik/#contradiction-"]').count()).toBeGreaterThan(
			0
		);
		await close();
	});

	it('are found by theme, region, certainty and words, and the address brings them back', async () => {
		const { page, errors, close } = await site.visit('zahlen/');
		const shows = (fits: (row: Record<string, string>) => boolean) =>
			expect.poll(() => ids(page)).toEqual(idsWhere(fits));
		const inCounty = (own: Record<string, string>) => own.region === county.region;
		const theme = figures.find(inCounty)?.theme_de;
		await choose(page, 'Sachgebiet', theme ?? '');
		await shows((own) => own.theme_de === theme);
		await choose(page, 'Region', county.name.de);
		await shows((own) => own.theme_de === theme && inCounty(own));
		await page.reload({ waitUntil: 'networkidle' });
		await alive(page);
		await shows((own) => own.theme_de === theme && inCounty(own));

		await page.goto(site.url('zahlen/?art=model'), { waitUntil: 'networkidle' });
		await alive(page);
		await shows(({ certainty }) => certainty === 'model');
		await page.goto(site.url('zahlen/'), { waitUntil: 'networkidle' });
		await alive(page);
		await page.locator('main input[type="search"]').fill('fluechtlinge');
		await page.waitForURL(/q=fluechtlinge/);
		await expect.poll(() => rows(page).count()).toBeLessThan(figures.length);
		for (const text of await rows(page).allTextContents()) expect(text).toMatch(/flüchtling/i);
		expect(errors).toEqual([]);
		await close();
	});

	it('show the words where there is no number, and offer no citation of a figure of speech', async () => {
		const { page, close } = await site.visit('zahlen/');
		const row = (id: string) => page.locator(`main tbody tr#${id}`);
		expect(await row('f061').locator('td.value').innerText()).toContain(
			'„an zwei oder drei Händen abzählen“'
		);
		expect(await row('f061').innerText()).not.toMatch(/Fälle\b.*\d|10|15/);
		expect(await row('f061').locator('details').count()).toBe(0);
		expect(await row('f032').locator('td.value').innerText()).toContain('zwei Drittel');
		expect(await row('f032').innerText()).not.toContain('66,7');
		expect(await row('f032').locator('textarea').inputValue()).toContain(': zwei Drittel (');
		await close();
	});

	it('can each be cited by keyboard, in English', async () => {
		const { page, close } = await site.visit('en/zahlen/?sortierung=wert&richtung=ab');
		const [figure = ''] = await ids(page);
		const own = figures.find((row) => row.figure === figure);
		await rows(page).first().locator('details summary').focus();
		await page.keyboard.press('Enter');
		const citation = await rows(page).first().locator('textarea').inputValue();
		expect(citation).toContain(own?.name_en);
		expect(citation).toContain(sourceIn(own?.source_named ?? 'none', 'en'));
		const address = /http\S+/.exec(citation)?.[0] ?? '';
		await page.goto(address, { waitUntil: 'networkidle' });
		await alive(page);
		expect(await page.locator('tr:target a.id').innerText()).toBe(figure);
		await close();
	});
});
