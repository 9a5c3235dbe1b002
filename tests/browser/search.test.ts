import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive } from '../support/alive.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const field = (page: Page) => page.locator('main input[type="search"]');
const marks = (page: Page) => page.locator('.results mark');

const said = (page: Page, query: string) => page.locator('[role="status"]', { hasText: query });

async function look(page: Page, query: string) {
	await field(page).fill(query);
	await page.waitForURL((url) => url.searchParams.get('q') === query);
	await said(page, query).waitFor();
	return page.locator('.results').innerText();
}

describe('the search', () => {
	it('answers what was typed before its scripts came', async () => {
		const { page, errors, close } = await site.visit('');
		await page.route('**/*.js', async (route) => {
			await new Promise((done) => setTimeout(done, 500));
			await route.continue();
		});
		await page.goto(site.url('suche/'), { waitUntil: 'commit' });
		await field(page).fill('Pflege');
		await marks(page).first().waitFor();
		await page.waitForURL((url) => url.searchParams.get('q') === 'Pflege');
		await close();
		expect(errors).toEqual([]);
	});

	it('knows only addresses that exist', () => {
		for (const locale of ['de', 'en']) {
			const entries: { path: string; kind: string }[] = JSON.parse(
				readFileSync(`build/search/${locale}.json`, 'utf8')
			);
			const prefix = locale === 'en' ? 'build/en' : 'build';
			for (const path of new Set(entries.map((entry) => entry.path.replace(/[?#].*/, ''))))
				expect(existsSync(`${prefix}${path}index.html`), path).toBe(true);
			for (const kind of ['page', 'indicator', 'activity', 'organisation', 'figure', 'number'])
				expect(entries.some((entry) => entry.kind === kind)).toBe(true);
		}
	});

	it('finds parts of compounds and umlauts in either spelling', async () => {
		const { page, errors, close } = await site.visit('suche/');
		expect(await look(page, 'Messe')).toContain('Ausbildungsmesse');
		expect(await marks(page).allInnerTexts()).toContain('Ausbildungsmesse');
		// A word of the printed list that our name of the activity lacks.
		expect(await look(page, 'Heilerziehungspflege')).toContain('Beratung zu Berufen in Pflege');
		expect(await look(page, 'Fluechtlinge')).toContain('Flüchtlinge');
		expect(await look(page, 'Flüchtlinge')).toContain('Flüchtlinge');
		expect(await look(page, 'xyzxyz')).toContain('Themen dieses Angebots');
		expect(await page.locator('main').innerText()).toContain('Kein Treffer');
		expect(errors).toEqual([]);
		await close();
	});

	it('is used by keyboard, leads to the hit, and comes back from its address', async () => {
		const { page, close } = await site.visit('suche/');
		await field(page).focus();
		await page.keyboard.type('jobcenter');
		await said(page, 'jobcenter').waitFor();
		await page.keyboard.press('Tab');
		const title = await page.evaluate('document.activeElement.textContent');
		await page.waitForURL((url) => url.searchParams.get('q') === 'jobcenter');
		const address = page.url();
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => !url.pathname.includes('/suche/'));
		expect(await page.locator('main').textContent()).toContain(title);
		expect(await page.locator('h1').count()).toBe(1);
		await page.goto(address, { waitUntil: 'networkidle' });
		await alive(page);
		expect(await field(page).inputValue()).toBe('jobcenter');
		expect(await page.locator('.results a').first().innerText()).toBe(title);
		await close();
	});

	it('leads from the name of a new district to the comparison that counts it', async () => {
		const { page, errors, close } = await site.visit('suche/');
		expect(await look(page, 'Hanau')).toContain('Seit 2026 eigenständig');
		await page.locator('.results a').first().click();
		await page.waitForURL((url) => url.pathname.endsWith('/vergleich/'));
		expect(new URL(page.url()).searchParams.get('region')).toBe('06435');
		await page.getByRole('checkbox', { name: 'Main-Kinzig', checked: true }).waitFor();
		expect(await page.getByText('unbekannte Auswahl').count()).toBe(0);
		expect(errors).toEqual([]);
		await close();
	});

	it('offers a near word for a mistyped one, by keyboard', async () => {
		const { page, errors, close } = await site.visit('suche/');
		await field(page).focus();
		await page.keyboard.type('Qualifikazion');
		// What is offered is part of what is read out.
		const answer = said(page, 'Qualifikazion');
		await answer.getByText('Meinten Sie:').waitFor();
		await page.waitForURL((url) => url.searchParams.get('q') === 'Qualifikazion');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.searchParams.get('q') === 'Qualifikation');
		await said(page, 'Treffer für „Qualifikation“').waitFor();
		expect(await field(page).inputValue()).toBe('Qualifikation');
		await page.keyboard.press('Tab');
		expect(await page.evaluate('!!document.activeElement.closest(".results")')).toBe(true);
		await page.goBack();
		await said(page, 'Qualifikazion').waitFor();
		expect(await field(page).inputValue()).toBe('Qualifikazion');
		expect(errors).toEqual([]);
		await close();
	});

	it('says when nothing is near, and lists the topics', async () => {
		const { page, close } = await site.visit('suche/');
		const topics = await look(page, 'Feuerwehr');
		expect(await said(page, 'Feuerwehr').innerText()).toContain('kein Thema dieses Angebots');
		expect(await said(page, 'Feuerwehr').locator('a').count()).toBe(0);
		expect(topics).toContain('Themen dieses Angebots');
		expect(topics).toContain('Grundsicherung');
		await close();
	});

	it('offers a near word in English', async () => {
		const { page, close } = await site.visit('en/suche/?q=refugges');
		await said(page, 'Did you mean').locator('a', { hasText: 'Refugees' }).click();
		await said(page, 'hits for “Refugees”').waitFor();
		expect(await page.locator('.results a').count()).toBeGreaterThan(0);
		await close();
	});

	it('speaks English', async () => {
		const { page, close } = await site.visit('en/suche/?q=unemployment');
		await marks(page).first().waitFor();
		await page
			.getByRole('status')
			.filter({ hasText: /hits? for “unemployment”/ })
			.waitFor();
		const own = page.locator('.results a').first();
		const path = new URL(await own.evaluate((a: HTMLAnchorElement) => a.href)).pathname;
		expect(path).toMatch(/^\/en\//);
		await close();
	});
});
