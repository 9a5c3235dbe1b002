import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describe('the overview', () => {
	it.each(['', 'en/'])(
		'shows the first findings on the first screen of a phone: /%s',
		async (path) => {
			const { page, close } = await site.visit(path, phone);
			const headings = page.locator('#das-wichtigste ~ ol h3');
			expect(await headings.count()).toBe(6);
			const second = await headings.nth(1).boundingBox();
			expect((second?.y ?? Infinity) + (second?.height ?? 0)).toBeLessThan(740);
			const picture = await page.locator('#das-wichtigste ~ ol svg').first().boundingBox();
			expect((picture?.y ?? Infinity) + (picture?.height ?? 0)).toBeLessThan(740);
			await close();
		}
	);

	it('begins with youth unemployment and leads to its figure', async () => {
		const { page, close } = await site.visit('');
		const first = page.locator('#das-wichtigste ~ ol article').first();
		const text = (await first.innerText()).replaceAll('\u202f', ' ');
		expect(text).toContain('15- bis 24-Jährigen');
		expect(text).toContain('6,9 %');
		expect(text).toContain('Hessen 5,9 %');
		expect(text).toContain('Rang 22 von 26');
		expect(await first.getByRole('img').getAttribute('aria-label')).toMatch(
			/^Main-Taunus: 20\d\d .*, 2025 6,9\s%; Hessen: /u
		);
		await close();
	});

	it('can be read without scripts', async () => {
		const { page, close } = await site.visit('', { javaScriptEnabled: false });
		expect(await page.locator('#das-wichtigste ~ ol svg').count()).toBe(6);
		await close();
	});

	it('keeps the forecast apart, under its own headline', async () => {
		const { page, close } = await site.visit('');
		const last = page.locator('#das-wichtigste ~ ol > li').last();
		expect(await last.locator('h3').innerText()).toContain('3.750');
		expect(await last.innerText()).toContain('Prognose');
		await close();
	});

	it.each([
		[360, 'light'],
		[360, 'dark'],
		[1440, 'light'],
		[1440, 'dark']
	] as const)('has no violations at %i px, %s', async (width, colorScheme) => {
		const { page, errors, close } = await site.visit('', {
			viewport: { width, height: 800 },
			colorScheme
		});
		expect(await violations(page)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
		expect(errors).toEqual([]);
		await close();
	});

	it('leads from every card and score line to its chart, in view on a phone', async () => {
		const { page, close } = await site.visit('', phone);
		const links = page.locator(
			'#das-wichtigste ~ ol h3 a, #kennzahlen ~ div details [role=rowheader] a'
		);
		const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		await close();
		expect(hrefs.length).toBe(19);
		const paths = [...new Set(hrefs)].map((href) => new URL(href ?? '', 'http://x/'));
		await site.tour(
			paths.map(({ pathname, search, hash }) => `${pathname.slice(1)}${search}${hash}`),
			phone,
			async ({ page: shown }, path) => {
				const chart = shown.locator(`#${path.split('#')[1]} .chart-frame`);
				await shown.waitForTimeout(800);
				const box = await chart.boundingBox();
				const [top, bottom] = [box?.y ?? Infinity, (box?.y ?? 0) + (box?.height ?? 0)];
				const visible = Math.min(740, bottom) - Math.max(0, top);
				expect(visible, path).toBeGreaterThan(Math.min(box?.height ?? 0, 300) * 0.8);
			}
		);
	});

	it('has the scorecard, folded by topic on a phone and open where there is room', async () => {
		const small = await site.visit('', phone);
		const seen = (page: typeof small.page) =>
			page.locator('#kennzahlen ~ div details [role=row][id]:visible').count();
		expect(await seen(small.page)).toBe(4);
		await small.page.locator('#kennzahlen ~ div details summary').nth(2).click();
		expect(await seen(small.page)).toBe(8);
		const long = await small.page.evaluate(() => document.documentElement.scrollHeight);
		// With the choices, and the ends of eight strips.
		expect(long).toBeLessThan(7900);
		await small.close();
		for (const javaScriptEnabled of [true, false]) {
			const wide = await site.visit('', {
				viewport: { width: 1440, height: 900 },
				javaScriptEnabled
			});
			expect(await seen(wide.page)).toBe(13);
			const row = wide.page.locator('#unemployment_rate_15_24');
			const text = (await row.innerText()).replaceAll('\u202f', ' ');
			for (const part of ['6,9 %', '2025', 'gestiegen, ungünstig', 'Rang 22 von 26'])
				expect(text).toContain(part);
			expect(await row.getByRole('img').getAttribute('aria-label')).toContain('Hessen 5,9');
			await wide.close();
		}
	});

	it('names the lowest and the highest value of each strip, without scripts too', async () => {
		const { page, close } = await site.visit('', { javaScriptEnabled: false });
		const words = (await page.locator('#unemployment_rate_15_24 svg').textContent()) ?? '';
		const percents = [...words.matchAll(/(\d+,\d)\s%/gu)].map(([, value]) => value);
		expect(percents).toHaveLength(4);
		expect(await page.getByLabel('Vergleichen mit').isVisible()).toBe(false);
		await close();
	});

	it('says on the page of methods how it is chosen, with the whole order', async () => {
		const { page, close } = await site.visit('methodik/#rangfolge');
		const table = page.getByRole('table', { name: /in dieser Reihenfolge/ });
		const first = await table.locator('tbody tr').first().innerText();
		expect(first).toContain('6,8');
		expect(await table.locator('tbody tr', { hasText: /ja\s*$/ }).count()).toBe(5);
		await close();
	});
});

describe('the choices of the scorecard', () => {
	const choices = [phone, { viewport: { width: 1440, height: 900 } }];
	const legend = (page: Page) => page.locator('.legend').innerText();
	const shown = (page: Page) => page.locator('[role=row][id]').count();

	it('cost nothing until somebody turns to them', async () => {
		const { page, requests, errors, close } = await site.visit('');
		expect(await page.getByRole('slider').count()).toBe(0);
		expect(requests.filter((url) => url.includes('/scorecard/'))).toEqual([]);
		await page.getByLabel('Vergleichen mit').focus();
		await page.getByRole('slider').first().waitFor();
		expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
		expect(requests.filter((url) => url.includes('/scorecard/'))).toHaveLength(1);
		expect(errors).toEqual([]);
		await close();
	});

	it.each(choices)('work in place, and the address keeps them', async (options) => {
		const { page, errors, close } = await site.visit('', options);
		await page.getByLabel('Vergleichen mit').selectOption('06412');
		await page.waitForURL(/\/\?mit=06412$/);
		expect(await legend(page)).toContain('Frankfurt');
		await page.getByRole('radio', { name: 'Grundsicherung' }).check();
		await page.waitForURL(/bereich=benefits/);
		expect(await shown(page)).toBe(4);
		const all = page.getByRole('link', { name: 'Alle Kennzahlen' });
		expect(await all.getAttribute('href')).toMatch(/kreis\/\?bereich=benefits&mit=06412$/);
		await page.goBack();
		await expect.poll(() => shown(page)).toBe(13);
		expect(errors).toEqual([]);
		await close();
	});

	it('made before the rows have come count when they come', async () => {
		const { page, close } = await site.visit('');
		const held = Promise.withResolvers<undefined>();
		await page.route('**/scorecard/*.json', (route) => held.promise.then(() => route.continue()));
		await page.getByLabel('Vergleichen mit').selectOption('06412');
		await page.getByRole('radio', { name: 'Bildung und Qualifikation' }).check();
		expect(await shown(page)).toBe(13);
		held.resolve(undefined);
		await page.waitForURL(/bereich=education&mit=06412/);
		expect(await shown(page)).toBe(1);
		await close();
	});

	it('keep a topic open that was unfolded before', async () => {
		const { page, close } = await site.visit('', phone);
		await page.locator('summary', { hasText: 'Grundsicherung' }).first().tap();
		await page.getByRole('slider').first().waitFor();
		await expect.poll(() => page.locator('[role=row][id]:visible').count()).toBe(8);
		await close();
	});

	it.each([
		['?bereich=work&mit=06434', 'Hochtaunuskreis', 4],
		['en/?mit=06434', 'Hochtaunus', 13]
	])('stand in an address, and nothing else is shown first: %s', async (path, name, rows) => {
		const { page, errors, close } = await site.visit('favicon.svg');
		const held = Promise.withResolvers<undefined>();
		await page.route('**/scorecard/*.json', (route) => held.promise.then(() => route.continue()));
		await page.goto(site.url(path));
		await page.locator('html[data-live]').waitFor({ state: 'attached' });
		expect(await page.locator('.legend').isVisible()).toBe(false);
		// Whoever waits is told so.
		await page
			.getByText(/Thema und Vergleich werden geladen|Loading topic and comparison/)
			.waitFor();
		held.resolve(undefined);
		await page.locator('.legend').waitFor();
		expect(await legend(page)).toContain(name);
		expect(await shown(page)).toBe(rows);
		expect(errors).toEqual([]);
		await close();
	});

	it.each(['?bereich=education', 'kreis/?bereich=education', 'arbeitsmarkt/?gruppe=foreign'])(
		'are in view in their line where an address chose them, and the page is at its top: %s',
		async (path) => {
			const { page, close } = await site.visit(path, phone);
			const chosen = page.locator('fieldset label:has(:checked)').first();
			await expect.poll(async () => (await chosen.boundingBox())?.x).toBeLessThan(200);
			const box = await chosen.boundingBox();
			expect(box?.x).toBeGreaterThan(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
			expect(await page.evaluate('scrollY')).toBe(0);
			await close();
		}
	);

	it('say that they did not come, lead on, and come with the next try', async () => {
		const { page, close } = await site.visit('');
		await page.route('**/scorecard/*.json', (route) => route.abort());
		await page.getByLabel('Vergleichen mit').selectOption('06412');
		const told = page.getByRole('status').filter({ hasText: 'ließen sich nicht laden' });
		await told.getByRole('button').waitFor();
		expect(await told.getByRole('link').getAttribute('href')).toMatch(/kreis\/$/);
		await page.unroute('**/scorecard/*.json');
		await told.getByRole('button').click();
		await page.waitForURL(/mit=06412/);
		expect(await told.count()).toBe(0);
		await close();
	});

	it('are there on a page that the router made', async () => {
		const { page, errors, close } = await site.visit('methodik/');
		await page.locator('a.brand').click();
		await page.getByRole('slider').first().waitFor();
		expect(await shown(page)).toBe(13);
		expect(errors).toEqual([]);
		await close();
	});

	it.each(choices)('have no violations with a choice', async (options) => {
		const { page, close } = await site.visit('?bereich=benefits&mit=06412', options);
		await page.locator('[data-answered]').waitFor({ state: 'attached' });
		expect(await violations(page)).toEqual([]);
		await close();
	});
});
