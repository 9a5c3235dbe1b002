import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { firstVisit } from '../../src/build/budget.ts';
import { faults, never, type Act } from '../support/faults.ts';
import { serveHost } from '../support/host.ts';
import { styled, useSite } from '../support/site.ts';

const site = useSite();
let host: Awaited<ReturnType<typeof serveHost>>;
beforeAll(async () => {
	host = await serveHost();
});
afterAll(() => host.close());

/** A fresh window whose requests for the pattern end in the fault. */
async function broken(pattern: string | RegExp, act: Act) {
	const visit = await site.visit('favicon.svg');
	await visit.page.route(pattern, act);
	return visit;
}
const seen = (page: Page): Promise<string> => page.locator('body').innerText();
/** Whether anything can be seen where a chart would be: what lies at points all over the page. */
const chartsInSight = (page: Page): Promise<number> =>
	page.evaluate<number>(`(() => {
		let count = 0;
		for (let x = 20; x < innerWidth; x += 40)
			for (let y = 20; y < innerHeight; y += 40)
				if (document.elementFromPoint(x, y)?.closest('svg, .chart-frame, table')) count++;
		return count;
	})()`);
const opening = 'Arbeitslosenquote bezogen auf alle zivilen Erwerbspersonen';
const women = 'embed/compare-ranking/?indikator=unemployment_rate_women';
const comparisons = ['compare-ranking', 'compare-lines', 'compare-tiles'];
/** Opens a page of another site. */
const visitHost = async (html: string) => {
	host.pages.set('/', { html });
	const visit = await site.visit('favicon.svg');
	await visit.page.goto(`${host.url}/`);
	return visit;
};
/** An embed whose scripts end in the fault keeps its chart to itself where another one was asked for. */
async function withoutScripts(address: string, act: Act, wait: number) {
	const { page, close } = await broken('**/_app/**/*.js', act);
	await page.goto(site.url(address), { waitUntil: 'commit' });
	await page.locator('figure').waitFor({ state: 'attached' });
	await styled(page);
	await page.locator('.never').waitFor({ timeout: wait });
	expect(await page.locator('h1').isVisible()).toBe(false);
	expect(await page.locator('svg.chart:visible').count(), address).toBe(0);
	// Without a choice the picture of the page is the right one.
	await page.goto(site.url('embed/unemployment/?theme=dark'), { waitUntil: 'commit' });
	await styled(page);
	await page.locator('h1').waitFor();
	await vi.waitFor(async () => expect(await page.locator('svg.chart:visible').count()).toBe(1));
	await close();
}
const chosen = [women, 'embed/unemployment/?gruppe=women'];

describe('an embed whose data do not come', () => {
	it.each(Object.keys(faults))('shows no other indicator: %s', async (name) => {
		const { page, close } = await broken('**/cubes/**', faults[name] ?? never);
		for (const id of comparisons) {
			await page.goto(site.url(`embed/${id}/?indikator=unemployment_rate_women`));
			await page.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
			expect(await chartsInSight(page), id).toBe(0);
			expect(await seen(page), id).not.toContain(opening);
			expect(await seen(page), id).toContain('konnten nicht geladen werden');
		}
		await close();
	});

	it.each(chosen)('shows none when its scripts fail: %s', async (address) => {
		await withoutScripts(address, faults['404'] ?? never, 2000);
	});

	it('names a choice nobody knows', async () => {
		const { page, close } = await site.visit('embed/unemployment/?gruppe=elves');
		await page.getByText('unbekannte Auswahl (elves)').waitFor();
		await close();
	});
});

describe('a click on a link', () => {
	it.each(Object.keys(faults))('leads to the page although its data fail: %s', async (name) => {
		const { page, close } = await broken('**/__data.json*', faults[name] ?? never);
		await page.goto(site.url('themen/'));
		await page.locator('html[data-live]').waitFor({ state: 'attached' });
		await page.locator('main a[href$="themen/berufe/"]').first().click();
		await page.waitForURL('**/themen/berufe/');
		await page.locator('main h1').waitFor();
		expect(await seen(page)).not.toContain('Diese Seite gibt es nicht');
		expect(await page.locator('header a').count()).toBeGreaterThan(3);
		await close();
	});

	it('leaves the page where it is without a network, and goes on when it is back', async () => {
		const { page, close } = await site.visit('themen/');
		const title = await page.locator('h1').innerText();
		await page.context().setOffline(true);
		await page.locator('main a[href$="themen/berufe/"]').first().click();
		await page.getByText('Die gewünschte Seite ließ sich nicht laden').waitFor();
		expect(await page.locator('h1').innerText()).toBe(title);
		await page.context().setOffline(false);
		await page.waitForURL('**/themen/berufe/');
		await close();
	});
});

describe('a page whose scripts fail', () => {
	it.each(['404', 'HTML', 'truncated', 'reset'])('stays readable: %s', async (name) => {
		const { page, close } = await site.visit('favicon.svg');
		for (const address of ['arbeitsmarkt/?gruppe=women', 'en/themen/']) {
			const names = firstVisit(address.replace(/\/(\?.*)?$/, ''))
				.filter(({ path }) => path.endsWith('.js'))
				.map(({ path }) => path.split('/').at(-1));
			for (const file of [names[0], names[Math.floor(names.length / 2)], names.at(-1)]) {
				await page.route(`**/${file}`, faults[name] ?? never);
				await page.goto(site.url(address));
				await page.locator('div.boot').waitFor({ timeout: 12_000 });
				expect(await page.locator('main h1').isVisible(), file).toBe(true);
				expect(await page.locator('header a').count(), file).toBeGreaterThan(3);
				expect(await page.locator('.boot-asked').isVisible()).toBe(address.includes('?'));
				await page.unroute(`**/${file}`);
			}
		}
		await close();
	});
});

describe('a page whose scripts empty it', () => {
	it('is put back as the server has it', async () => {
		const { page, close } = await site.visit('favicon.svg');
		// Every keyed list then counts as one with a key twice: the framework clears the page and gives up.
		await page.addInitScript(() => Object.defineProperty(Set.prototype, 'size', { get: () => -1 }));
		await page.goto(site.url('qualifikation/'));
		await page.locator('div.boot').waitFor();
		await page.locator('main h1').waitFor();
		expect(await page.locator('main figure svg:visible').count()).toBeGreaterThan(3);
		await close();
	});
});

describe('an address nobody knows', () => {
	it.each([
		['gibt-es-nicht/', 'de', 'Diese Seite gibt es nicht', 'Suche'],
		['en/gibt-es-nicht/', 'en', 'There is no such page', 'Search'],
		['embed/gibt-es-nicht/', 'de', 'Diese Seite gibt es nicht', 'Suche']
	])('%s has its status, menu, search and language', async (path, lang, title, searching) => {
		const { page, close } = await site.visit('favicon.svg');
		const shell = await (await fetch(site.url('404.html'))).text();
		await page.route(site.url(path), (route) =>
			route.fulfill({ status: 404, contentType: 'text/html', body: shell })
		);
		await page.goto(site.url(path));
		await page.locator('#unknown').waitFor({ state: 'detached' });
		await page.getByRole('heading', { name: title }).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe(lang);
		expect(await seen(page)).toContain('404');
		const field = page.locator('header').getByRole('combobox', { name: searching });
		expect(await field.isVisible()).toBe(true);
		expect(await page.locator('header nav a').count()).toBeGreaterThan(5);
		expect(await page.locator('main').count()).toBe(1);
		await close();
	});

	it('says so without scripts, and when they do not come', async () => {
		for (const [javaScriptEnabled, act] of [
			[false, never] as const,
			[true, faults['404']] as const
		]) {
			const { page, close } = await site.visit('favicon.svg', { javaScriptEnabled });
			if (act) await page.route('**/*.js', act);
			await page.goto(site.url('gibt-es-nicht/'), { waitUntil: 'load' });
			expect(await page.title()).toBe('404 · Kreismonitor');
			expect(await page.locator('h1').allInnerTexts()).toEqual(['Diese Seite gibt es nicht']);
			expect(await seen(page)).toContain('There is no such page');
			await page.getByRole('link', { name: 'Kreismonitor: Überblick' }).click();
			await page.waitForURL(site.url(''));
			await close();
		}
	});
});

describe('a page of another site', () => {
	const box = '<div data-kreismonitor="unemployment"><a href="#">Unemployment</a></div>';

	it.each(['defer', 'type="module"'])('gets figures from a script with %s', async (how) => {
		const { page, close } = await visitHost(
			`${box}<script ${how} src="${site.url('embed.js')}"></script>`
		);
		await page.locator('iframe[src*="embed/unemployment/"]').waitFor();
		await close();
	});

	it('may add a figure later', async () => {
		const { page, close } = await visitHost(`<script src="${site.url('embed.js')}"></script>`);
		await page.evaluate(`(() => {
			const late = document.createElement('div');
			late.dataset.kreismonitor = 'unemployment';
			document.body.append(late);
		})()`);
		await page.locator('iframe[src*="embed/unemployment/"]').waitFor();
		await close();
	});
});

// Each waits for ten seconds in which nothing comes, in a window of its own: they wait at the same time.
describe.concurrent('ten seconds of silence', () => {
	it('show no chart of an embed while its data are on their way, end in giving up, and it tries again', async () => {
		const { page, close } = await broken('**/cubes/**', never);
		await page.goto(site.url(women));
		await page.getByText('Die Daten werden geladen.').first().waitFor();
		expect(await chartsInSight(page)).toBe(0);
		const retry = page.getByRole('button', { name: 'Noch einmal versuchen' });
		await retry.waitFor({ timeout: 15_000 });
		await page.unroute('**/cubes/**');
		await retry.click();
		await page.getByRole('heading', { name: /Frauen/ }).waitFor();
		expect(await chartsInSight(page)).toBeGreaterThan(10);
		await close();
	});

	it.each(chosen)('show no chart of an embed whose scripts stall: %s', async (address) => {
		await withoutScripts(address, never, 12_000);
	});

	it('after a click on a link show that the page is on its way, and then a way on', async () => {
		const { page, close } = await broken('**/__data.json*', never);
		await page.goto(site.url('themen/'));
		await page.locator('html[data-live]').waitFor({ state: 'attached' });
		await page.locator('main a[href$="themen/berufe/"]').first().click();
		await page.getByText('Die Seite wird geladen …').waitFor({ timeout: 1500 });
		const retry = page.getByRole('button', { name: 'Noch einmal versuchen' });
		await retry.waitFor({ timeout: 15_000 });
		await retry.click();
		await page.waitForURL('**/themen/berufe/');
		await close();
	});

	it.each(['arbeitsmarkt/?gruppe=women', 'en/themen/', 'embed/unemployment/?gruppe=women'])(
		'of the style end in a page that is painted, and styled when the sheet comes: %s',
		async (address) => {
			const { page, close } = await site.visit('favicon.svg');
			let asked = 0;
			await page.route('**/*.css', (route) => (asked++ === 0 ? never(route) : route.continue()));
			await page.goto(site.url(address), { waitUntil: 'commit' });
			const painted = () => page.evaluate(() => performance.getEntriesByType('paint').length);
			await page.waitForTimeout(5000);
			expect(await painted()).toBe(0);
			await page.locator('html:is([data-live=true], [data-rests])').waitFor({ timeout: 12_000 });
			expect(await painted()).toBeGreaterThan(0);
			await styled(page);
			expect(await seen(page)).toMatch(/Frauen|themes/);
			await close();
		}
	);

	it('of the search index end in words, and it tries again', async () => {
		const { page, close } = await broken('**/search/*.json', never);
		await page.goto(site.url('suche/?q=Pflege'));
		await page.getByText('Die Suche wird geladen').waitFor();
		await page
			.getByText('ließ sich nicht laden', { exact: false })
			.first()
			.waitFor({ timeout: 15_000 });
		await page.unroute('**/search/*.json');
		await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
		await page.locator('.results mark').first().waitFor();
		await close();
	});

	it('without an origin and without CORS end in the right figure at full width, or in why not', async () => {
		const frame = (query: string) =>
			`<iframe sandbox="allow-scripts" width="720" height="900" src="${site.url(`embed/unemployment/${query}`)}"></iframe>`;
		const visit = await visitHost(frame('?gruppe=women') + frame(''));
		// What comes of a host without the headers of docs/deployment.md: modules are refused.
		await visit.page.route('**/_app/**/*.js', (route) => route.abort());
		await visit.page.reload();
		const frames = visit.page.frames().filter((one) => one.url().includes('/embed/'));
		const asked = frames.find((one) => one.url().includes('women'));
		const plain = frames.find((one) => one !== asked);
		await plain?.locator('svg.chart:visible').waitFor();
		expect((await plain?.locator('svg.chart:visible').boundingBox())?.width).toBeGreaterThan(680);
		await asked?.locator('.never').waitFor({ timeout: 12_000 });
		expect(await asked?.locator('svg.chart:visible').count()).toBe(0);
		await visit.close();
	});
});
