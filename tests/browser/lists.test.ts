import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { county } from '../../src/lib/core/county.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

/** A list: its page, an order, what is listed, and the names it has in its files. */
interface List {
	path: string;
	sort: string;
	items: string;
	file: string;
}
const lists: List[] = [
	{ path: 'netzwerk/', sort: 'name', items: '.sections li a', file: 'stellen' },
	{ path: 'themen/', sort: 'aktivitaeten', items: 'article .name a', file: 'themen' },
	{ path: 'fassungen/', sort: 'name', items: 'section[id] .name a', file: 'aenderungen' },
	{ path: 'daten/', sort: 'name', items: 'h3 a', file: 'datensaetze' },
	{ path: 'ziele/', sort: 'kennzahl', items: 'table th a', file: 'kennzahlen-ohne-ziel' }
];

// The browser has no inner text for what it leaves out of layout off the screen.
const textsOf = async (page: Page, items: string) => {
	const texts = await page.locator(`main ${items}`).allTextContents();
	return texts.map((text) => text.trim());
};

/** Presses a button that saves, gives name and text of the file. */
async function saved(page: Page, kind: 'CSV' | 'CSV für deutsches Excel' | 'CSV for German Excel') {
	const download = page.waitForEvent('download');
	await page.locator('main').getByRole('button', { name: kind, exact: true }).last().click();
	const file = await download;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('every list', () => {
	it.each(lists)('of $path is sorted through the address and saved as it stands', async (list) => {
		const { page, errors, close } = await site.visit(list.path);
		const own = await textsOf(page, list.items);
		await page.getByLabel('Ordnen nach').last().selectOption(list.sort);
		await page.waitForURL((url) => url.search.includes(`=${list.sort}`));
		const up = await textsOf(page, list.items);
		expect(up.toSorted()).toEqual(own.toSorted());

		await page.getByRole('button', { name: 'Reihenfolge: aufsteigend. Umdrehen' }).last().click();
		await page.waitForURL((url) => url.search.includes('=ab'));
		const down = await textsOf(page, list.items);
		expect(down).not.toEqual(up);
		await page.reload({ waitUntil: 'networkidle' });
		expect(await textsOf(page, list.items)).toEqual(down);

		const plain = await saved(page, 'CSV');
		expect(plain.name).toMatch(
			new RegExp(`^kreismonitor_${county.region}_${list.file}_.*${list.sort}.*\\.csv$`)
		);
		expect(plain.text).toMatch(/^[^;]+,Quelle\r\n/);
		expect(plain.text.trim().split('\r\n').length).toBe(down.length + 1);
		const excel = await saved(page, 'CSV für deutsches Excel');
		expect(excel.text).toMatch(/^\uFEFF[^,]+;Quelle\r\n/);
		await close();
		expect(errors).toEqual([]);
	});

	it('is there without JavaScript, without buttons that do nothing', async () => {
		for (const { path, items } of lists) {
			const { page, close } = await site.visit(path, { javaScriptEnabled: false });
			const [listed, tools] = [
				await page.locator(`main ${items}`).count(),
				await page.locator('main select:visible, main .files:visible').count()
			];
			await close();
			expect([path, listed > 0, tools]).toEqual([path, true, 0]);
		}
	});

	it('speaks English on English pages', async () => {
		const { page, errors, close } = await site.visit('en/netzwerk/?sortierung=name');
		expect(await page.getByLabel('Order by').inputValue()).toBe('name');
		const { name, text } = await saved(page, 'CSV for German Excel');
		await close();
		expect(name).toBe(`kreismonitor_${county.region}_bodies_sortierung-name_en_excel.csv`);
		expect(text).toMatch(/^\uFEFFId;Name;Kind;/);
		expect(errors).toEqual([]);
	});
});

it('two lists of one page keep their own order', async () => {
	const { page, close } = await site.visit('themen/');
	await page.locator('main article .name a').first().click();
	await page.waitForURL(/themen\/[^/]+\/$/);
	await page.getByLabel('Ordnen nach').first().selectOption('name');
	await page.waitForURL(/sortierung=name/);
	await page.getByLabel('Ordnen nach').last().selectOption('name');
	await page.waitForURL(/\?sortierung=name&stellen-sortierung=name$/);
	await close();
});

it('an order nobody knows is named and the list keeps its own', async () => {
	const { page, close } = await site.visit('themen/?sortierung=farbe');
	await page.getByText('unbekannte Auswahl (farbe)').waitFor();
	expect(await page.getByLabel('Ordnen nach').inputValue()).toBe('strategie');
	await close();
});

it('search hits are sorted within their kinds and saved with their addresses', async () => {
	const { page, errors, close } = await site.visit('suche/?q=ausbildung&sortierung=name');
	const hits = page.locator('section[aria-labelledby="hits-activity"] li a');
	await hits.first().waitFor();
	const names = await hits.allInnerTexts();
	const collator = new Intl.Collator('de', { numeric: true });
	expect(names.length).toBeGreaterThan(1);
	expect(names).toEqual(names.toSorted(collator.compare));
	const { text } = await saved(page, 'CSV');
	await close();
	expect(text).toMatch(/^Art,Name,Text,Adresse,Quelle\r\n/);
	expect(text).toContain(site.url('aktivitaeten/'));
	expect(errors).toEqual([]);
});
