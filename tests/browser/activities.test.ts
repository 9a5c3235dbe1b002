import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from '../support/site.ts';

const site = useSite();

const listed = (page: Page) => page.locator('#liste article .name').allInnerTexts();
const search = (page: Page) => new URL(page.url()).search;
const facet = (page: Page, title: string) =>
	page.locator('details', { has: page.locator('summary', { hasText: title }) }).first();
const searched = (page: Page, wanted: RegExp) => page.waitForURL((url) => wanted.test(url.search));

describe('the activities', () => {
	it('are the same for everyone who opens the address, after reload and after back', async () => {
		const { page, errors, close } = await site.visit('aktivitaeten/');
		const all = await listed(page);
		await facet(page, 'Thema').getByRole('checkbox').first().check();
		await searched(page, /thema=/);
		await facet(page, 'Status').getByRole('checkbox').first().check();
		await searched(page, /status=/);
		const [address, some] = [search(page), await listed(page)];
		expect(some.length).toBeGreaterThan(0);
		expect(some.length).toBeLessThan(all.length);

		await page.reload({ waitUntil: 'networkidle' });
		expect(await listed(page)).toEqual(some);
		await page.locator('#liste article a').first().click();
		await page.waitForURL(/aktivitaeten\/[^/?]+\/$/);
		await page.goBack();
		await searched(page, /thema=.*status=/);
		await page.locator('#liste article').first().waitFor();
		expect(await listed(page)).toEqual(some);
		await close();

		const other = await site.visit(`aktivitaeten/${address}`);
		expect(await listed(other.page)).toEqual(some);
		await other.close();
		expect([...errors, ...other.errors]).toEqual([]);
	});

	it('follow a cell of the matrix, which can be taken back as a chip', async () => {
		const { page, close } = await site.visit('aktivitaeten/');
		const all = await listed(page);
		const cell = page.locator('#activities-coverage a[href*="zielgruppe="]').first();
		const href = (await cell.getAttribute('href')) ?? '';
		const wanted = new URL(href, page.url());
		await page.goto(wanted.href, { waitUntil: 'networkidle' });
		const some = await listed(page);
		expect(some.length).toBeGreaterThan(0);
		expect(some.length).toBeLessThan(all.length);
		const chip = (title: string) =>
			page.getByRole('button', { name: new RegExp(`^${title}: .* entfernen$`) });
		expect([await chip('Thema').count(), await chip('Zielgruppe').count()]).toEqual([1, 1]);
		await chip('Thema').click();
		await searched(page, /^\?zielgruppe=[^&]+$/);
		expect((await listed(page)).length).toBeGreaterThanOrEqual(some.length);
		await chip('Zielgruppe').click();
		await searched(page, /^$/);
		expect(await listed(page)).toEqual(all);
		await close();
	});

	it('swap rows and columns instead of showing one dimension twice', async () => {
		const { page, close } = await site.visit('aktivitaeten/');
		await page.getByLabel('Zeilen', { exact: true }).selectOption('thema');
		await searched(page, /zeilen=thema/);
		expect(await page.getByLabel('Spalten', { exact: true }).inputValue()).toBe('zielgruppe');
		const spots = page.locator('details', { hasText: /weiße Flecken in Worten/ });
		await spots.locator('summary').click();
		expect(await spots.locator('li').first().innerText()).toMatch(
			/^Im Thema „.*keine Aktivität\.$/
		);
		await close();
	});

	it('of another edition are named in every figure', async () => {
		const { page, close } = await site.visit('aktivitaeten/?fassung=1');
		const named = await page.locator('main figure .subtitle').allInnerTexts();
		const [name = ''] = await page
			.getByLabel('Fassung', { exact: true })
			.locator('option[value="1"]')
			.allInnerTexts();
		await close();
		expect(named).toHaveLength(4);
		expect(named.filter((text) => !text.includes(name.trim()))).toEqual([]);
	});

	it('say so in an address nobody knows and show the rest of the choice', async () => {
		const { page, close } = await site.visit('aktivitaeten/?thema=zauberei&status=running');
		await page.getByText('unbekannte Auswahl (zauberei)').waitFor();
		expect(await page.getByRole('button', { name: /^Status: .* entfernen$/ }).count()).toBe(1);
		await close();
	});

	it.each([
		['aktivitaeten/?q=zzzz', 'Keine Aktivität erfüllt alle Bedingungen', 'Ohne „Suche“: '],
		['en/aktivitaeten/?q=zzzz', 'No activity meets all conditions', 'Without “Search”: ']
	])('say what to do when nothing is left (%s)', async (path, title, offer) => {
		const { page, close } = await site.visit(path);
		await page.getByRole('heading', { name: title }).waitFor();
		expect(await listed(page)).toEqual([]);
		await page.getByRole('button', { name: offer }).click();
		await page.locator('#liste article').first().waitFor();
		expect(search(page)).toBe('');
		await close();
	});

	it('are narrowed down by keyboard alone', async () => {
		const { page, close } = await site.visit('aktivitaeten/');
		await facet(page, 'Partner').locator('summary').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await searched(page, /^\?partner=/);
		expect(await facet(page, 'Partner').locator('input:checked').count()).toBe(1);
		expect(await page.evaluate(() => document.activeElement?.matches('input:checked'))).toBe(true);
		await page.keyboard.press('Space');
		await searched(page, /^$/);
		await close();
	});

	it('leave the page as a file with one line per activity', async () => {
		const { page, close } = await site.visit('aktivitaeten/?status=planned');
		const count = (await listed(page)).length;
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'CSV', exact: true }).last().click()
		]);
		const chunks: Buffer[] = [];
		for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
		await close();
		expect(download.suggestedFilename()).toContain('status-planned');
		expect(Buffer.concat(chunks).toString().trimEnd().split('\r\n')).toHaveLength(count + 1);
	});
});
