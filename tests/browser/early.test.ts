import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive } from '../support/alive.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

/** A page that can be read while its scripts are still on their way, until they are let go. */
async function early(path: string, width = 1200) {
	const { page, close } = await site.visit('favicon.svg', { viewport: { width, height: 900 } });
	let letGo = () => {};
	const held = new Promise<void>((done) => (letGo = done));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue().catch(() => undefined);
	});
	await page.goto(site.url(path), { waitUntil: 'commit' });
	await page.locator('.boot-early').waitFor({ state: 'attached' });
	const come = async () => {
		letGo();
		await alive(page);
	};
	return { page, close, come };
}

const notice = (page: Page) => page.locator('.boot-early');

describe('what is done before the scripts of a page are there', () => {
	it('is said to be waiting, done when they are, and told no more', async () => {
		const { page, close, come } = await early('arbeitsmarkt/');
		expect(await notice(page).isVisible()).toBe(false);
		await page.getByLabel('Frauen', { exact: true }).first().check();
		await notice(page).waitFor();
		expect(await notice(page).innerText()).toContain('Ihre Eingabe wird gleich ausgeführt');
		await come();
		await page.waitForURL('**/arbeitsmarkt/?gruppe=women');
		await page.locator('#unemployment-headline').getByText('Frauen').waitFor();
		expect(await notice(page).isVisible()).toBe(false);
		await close();
	});

	it('is done in its order, also by keyboard', async () => {
		const { page, close, come } = await early('arbeitsmarkt/');
		const all = page.getByLabel('Insgesamt', { exact: true }).first();
		await all.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.getByLabel('Verfügbares Einkommen').check();
		await come();
		await page.waitForURL(/gruppe=men/);
		await page.waitForURL(/=income/);
		expect(await page.getByLabel('Männer', { exact: true }).first().isChecked()).toBe(true);
		await close();
	});

	it('counts in a part that not even its code is there for', async () => {
		const { page, close, come } = await early('');
		await page.getByRole('radio', { name: 'Arbeitslosigkeit' }).check();
		await come();
		await page.waitForURL(/bereich=unemployment/);
		await close();
	});

	it('counts for a button', async () => {
		const { page, close, come } = await early('aktivitaeten/', 360);
		const fold = page.getByRole('button', { name: /^Auswahl eingrenzen/ });
		await fold.click();
		expect(await fold.getAttribute('aria-expanded')).toBe('false');
		await come();
		await page.locator('main button[aria-expanded="true"].fold').waitFor();
		await close();
	});

	it('keeps the words of a search', async () => {
		const { page, close, come } = await early('aktivitaeten/');
		await page.locator('main input[type=search]').first().pressSequentially('Pflege');
		await come();
		await page.waitForURL(/Pflege/);
		expect(await page.locator('main input[type=search]').first().inputValue()).toBe('Pflege');
		await close();
	});

	it('may be a file, and leaves the other acts alone', async () => {
		const { page, close, come } = await early('eigene-daten/');
		const text = 'Kreis,Jahr,Wert\nA,2024,1\nB,2024,2\n';
		const buffer = Buffer.from(text);
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page
			.locator('main input[type=file]')
			.first()
			.setInputFiles({ name: 'eigene.csv', mimeType: 'text/csv', buffer });
		await come();
		await page.locator('main').getByText('eigene.csv').first().waitFor();
		expect(errors).toEqual([]);
		await close();
	});

	it('takes the focus from nobody who has gone on', async () => {
		const { page, close, come } = await early('zahlen/');
		await page.locator('main .select button').first().click();
		const field = page.locator('main input[type=search]').first();
		await field.pressSequentially('quo');
		await come();
		await page.keyboard.type('te');
		expect(await field.inputValue()).toBe('quote');
		expect(await page.locator('main').getByRole('listbox').count()).toBe(0);
		await close();
	});

	it('is left out where it would mean something else by now', async () => {
		const { page, close, come } = await early('vergleich/');
		const choose = page.locator('main form select').first();
		await choose.selectOption('unemployment_rate_15_24');
		const year = page.locator('main input[type=range]').first();
		const places = await year.getAttribute('max');
		await year.focus();
		for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
		await come();
		await page.waitForURL(/indikator=/);
		expect(await year.getAttribute('max')).not.toBe(places);
		expect(page.url()).not.toContain('jahr=');
		expect(await year.inputValue()).toBe(await year.getAttribute('max'));
		await close();
	});

	it('is answered by the search of the head', async () => {
		const { page, close, come } = await early('arbeitsmarkt/');
		await page.locator('header input[type=search]').pressSequentially('Pflege');
		await come();
		await page.locator('header').getByRole('option').first().waitFor();
		await close();
	});

	it('stays unfolded', async () => {
		const menu = await early('arbeitsmarkt/', 360);
		await menu.page.locator('header summary').click();
		await menu.come();
		expect(await menu.page.locator('header details[open]').count()).toBe(1);
		await menu.close();
		const list = await early('strategie/');
		await list.page.getByText('Alle Bedarfe mit ihren Einträgen').click();
		await list.come();
		expect(await list.page.locator('main details[open]').count()).toBeGreaterThan(0);
		await list.close();
	});

	it('is no longer promised where the scripts come no more', { timeout: 40_000 }, async () => {
		const { page, close } = await early('arbeitsmarkt/');
		await page.getByLabel('Frauen', { exact: true }).first().check();
		await notice(page).waitFor();
		const reload = page.locator('div.boot a');
		await reload.waitFor({ timeout: 15_000 });
		await reload.click({ trial: true });
		await close();
	});

	it('stands as it was done where they never come', async () => {
		const { page, close } = await site.visit('favicon.svg');
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto(site.url('arbeitsmarkt/'));
		await page.getByLabel('Frauen', { exact: true }).first().check();
		await page.locator('div.boot').waitFor();
		expect(await notice(page).isVisible()).toBe(false);
		await close();
	});
});

describe('the scripts of a page', () => {
	it.each(['', 'en/arbeitsmarkt/', 'vergleich/', 'kreis/06434/'])(
		'are all asked for at once, behind the page: %s',
		async (path) => {
			const html = await (await fetch(site.url(path))).text();
			const links = [...html.matchAll(/<link href="([^"]+)" rel="modulepreload">/g)];
			expect(html.indexOf(links[0]?.[0] ?? '')).toBeGreaterThan(html.indexOf('</main>'));
			const named = links.map(([, href = '']) => new URL(href, site.url(path)).pathname);
			const { page, close } = await site.visit('favicon.svg');
			const asked: string[] = [];
			let isLive = false;
			page.on('request', (request) => {
				const { pathname } = new URL(request.url());
				if (pathname.endsWith('.js') && !isLive) asked.push(pathname);
			});
			await page.exposeFunction('lives', () => (isLive = true));
			await page.addInitScript(() =>
				addEventListener('DOMContentLoaded', () =>
					new MutationObserver((_, observer) => {
						if (!document.documentElement.dataset.live) return;
						observer.disconnect();
						Reflect.get(window, 'lives')();
					}).observe(document.documentElement, { attributes: true })
				)
			);
			await page.goto(site.url(path));
			await alive(page);
			expect(named.length).toBeGreaterThan(3);
			expect(
				asked
					.filter((own) => !/Travel|service-worker/.test(own))
					.slice(0, named.length)
					.toSorted()
			).toEqual([...new Set(named)].toSorted());
			await close();
		}
	);
});
