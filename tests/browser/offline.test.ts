import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstVisit } from '../../src/build/budget.ts';
import { pageFiles } from '../../src/build/page-files.ts';
import { offlineBudget, offlineBytes, planOffline } from '../../src/build/offline.ts';
import { launch } from '../../src/build/chromium.ts';
import { watchForeignHosts } from '../support/foreign.ts';
import { copyOfBuild, renameBuild, switchable } from '../support/offline.ts';

let browser: Browser;
let foreign: Awaited<ReturnType<typeof watchForeignHosts>>;
const folders: string[] = [];
beforeAll(async () => {
	foreign = await watchForeignHosts();
	browser = await launch(foreign.url);
});
afterAll(async () => {
	await browser.close();
	foreign.close();
	for (const folder of folders) rmSync(folder, { recursive: true });
});

const copy = (inside = ''): string => {
	const folder = copyOfBuild(inside);
	folders.push(folder);
	return folder;
};

const patient = { timeout: 30_000 };

const newPage = async (context: BrowserContext) => {
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	return { page, errors };
};

/** Waits until the worker answers for the page; the shell is stored before it does. */
const governed = (page: Page) =>
	page.evaluate(`new Promise((done) => {
		const { serviceWorker } = navigator;
		if (serviceWorker.controller) done();
		else serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
	})`);
const storedUrls = (page: Page) =>
	page.evaluate<string[]>(`(async () => {
		const urls = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
		return urls;
	})()`);
const isStored = (page: Page, url: string) =>
	expect.poll(() => storedUrls(page), patient).toContain(url);
const registrations = (page: Page) =>
	page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)');
const askForUpdate = (page: Page) =>
	page.evaluate(
		'navigator.serviceWorker.getRegistration().then((own) => own.update()).then(() => 1)'
	);
/** Whether the worker of this build has taken over: it notes which pages an older build made. */
const isActive = (page: Page, version: string) =>
	page.evaluate(
		`caches.match('/_outdated', { cacheName: 'kreismonitor / shell ${version}' }).then(Boolean)`
	);
/** Keeps the worker busy for a while: a request that comes as it is being stopped starts it again. */
const keepBusy = (page: Page) =>
	page.evaluate(`{
		const asking = setInterval(() => fetch('/favicon.svg').catch(() => undefined), 4);
		setTimeout(() => clearInterval(asking), 2500);
	}`);
const embedPage = () =>
	globSync('embed/*/index.html', { cwd: 'build' })[0]?.replace('index.html', '') ?? '';
/** Whether a script that the page may ever load names the worker. */
const namesWorker = (page: string): boolean =>
	pageFiles([join('build', page, 'index.html')], 'build', 'ever')
		.filter((path) => path.endsWith('.js'))
		.some((path) => readFileSync(path, 'utf8').includes('service-worker.js'));
const heading = (page: Page) => page.locator('h1').innerText();
const buildOf = (page: Page) => page.locator('meta[name="build"]').getAttribute('content');
const resultLinks = (page: Page) => page.locator('.results a').allInnerTexts();

describe('what is stored for reading offline', () => {
	const plan = planOffline();

	it('keeps its budget, and leaves the engine and other tools out', () => {
		const all = Object.values(offlineBytes(plan)).reduce((a, b) => a + b, 0);
		expect(all).toBeLessThan(offlineBudget);
		expect(plan.app.filter((path) => /\.bin$|wasm|workers/.test(path))).toEqual([]);
	});

	it('holds the main pages and the search in both languages, and all they load', () => {
		for (const path of ['', 'en/', 'aktivitaeten/', 'en/zahlen/', 'offline/', 'search/en.json'])
			expect(plan.fresh).toContain(path);
		for (const page of ['', 'aktivitaeten/', 'suche/', 'vergleich/', 'en/offline/'])
			for (const { path } of firstVisit(page))
				if (path.includes('_app/')) expect(plan.app).toContain(path.replace(/^build\//, ''));
	});

	it('is asked for by pages, never by embeds', () => {
		expect(namesWorker('impressum/')).toBe(true);
		expect(namesWorker(embedPage())).toBe(false);
	});
});

describe('without a network', () => {
	it('shows main pages, visited pages and the search, in a folder of the host as well', async () => {
		const server = await switchable(copy('monitor'));
		const root = `${server.url}monitor/`;
		const context = await browser.newContext({ locale: 'de-DE' });
		const { page, errors } = await newPage(context);
		await page.goto(`${root}themen/`);
		await governed(page);
		// Through the router, which asks for data only.
		await page.locator('main a[href$="themen/berufe/"]').click();
		await page.waitForURL('**/themen/berufe/');
		const theme = await heading(page);
		await isStored(page, `${root}themen/berufe/`);
		server.off();

		await page.reload();
		expect(await heading(page)).toBe(theme);
		expect(await page.locator('main figure svg:visible').count()).toBeGreaterThan(0);
		await page.goto(root);
		expect(await page.locator('main article').count()).toBeGreaterThan(3);

		await page.goto(`${root}suche/`);
		await page.locator('input[type="search"]').fill('Messe');
		await page.locator('.results mark').first().waitFor();
		expect((await resultLinks(page)).join('\n')).toContain('Ausbildungsmesse');
		// A result that was never visited leads to the notice, a main page to itself.
		await page.locator('.results a[href*="/aktivitaeten/"]').first().click();
		await page.waitForURL('**/offline/?seite=aktivitaeten*');
		expect(await heading(page)).toBe('Offline lesen');
		await page.getByText('Noch einmal versuchen').waitFor();
		await page.locator('main').getByRole('link', { name: theme }).click();
		await page.waitForURL('**/themen/berufe/');
		expect(await heading(page)).toBe(theme);
		await page.locator('header').getByRole('link', { name: 'English' }).click();
		await page.waitForURL('**/en/offline/?seite=themen*');
		expect(await heading(page)).toBe('Reading offline');
		await page.goto(`${root}en/zahlen?q=a`);
		expect(page.url()).toBe(`${root}en/zahlen/?q=a`);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		expect(errors).toEqual([]);
		expect(foreign.asked).toEqual([]);
		await context.close();
	});

	it('leaves embeds alone and deletes everything on demand', async () => {
		const server = await switchable('build');
		const context = await browser.newContext({ locale: 'de-DE' });
		const { page } = await newPage(context);
		await page.goto(`${server.url}offline/`);
		await governed(page);
		await page.goto(`${server.url}${embedPage()}`);
		expect((await storedUrls(page)).filter((url) => /\/(embed|figures|e)\//.test(url))).toEqual([]);

		await page.goto(`${server.url}offline/`);
		await page.getByRole('button', { name: 'Kopie löschen' }).click();
		await page.getByText('Die Kopie ist gelöscht').waitFor();
		expect(await storedUrls(page)).toEqual([]);
		expect(await registrations(page)).toBe(0);
		server.off();
		await context.close();
	});
});

describe('a new build', () => {
	it('takes over as a whole, renews visited pages and reloads open ones', async () => {
		const next = copy();
		renameBuild(next, 'next-build');
		const server = await switchable('build');
		const context = await browser.newContext({ locale: 'de-DE' });
		const { page: open } = await newPage(context);
		await open.goto(`${server.url}themen/berufe/`);
		await governed(open);
		await isStored(open, `${server.url}themen/berufe/`);
		const old = await buildOf(open);

		await server.on(next);
		const { page, errors } = await newPage(context);
		await page.goto(`${server.url}ziele/`);
		expect(await buildOf(page)).toBe('next-build');
		await keepBusy(open);
		await askForUpdate(page);
		await expect.poll(() => isActive(page, 'next-build'), patient).toBe(true);
		// The page of the old build is still there; its next link loads the new one.
		expect(await buildOf(open)).toBe(old);
		await open.locator('main a[href$="/themen/"]').first().click();
		await expect.poll(() => buildOf(open), patient).toBe('next-build');

		server.off();
		for (const path of ['', 'themen/berufe/', 'en/themen/', 'ziele/']) {
			await page.goto(`${server.url}${path}`);
			expect([path, await buildOf(page)]).toEqual([path, 'next-build']);
		}
		expect(errors).toEqual([]);
		await context.close();
	});

	it('that ends reading offline leaves nothing behind', async () => {
		const ended = copy();
		const docs = readFileSync('docs/deployment.md', 'utf8');
		const [, script = ''] = /```js\n(addEventListener\('install'[^]*?)```/.exec(docs) ?? [];
		writeFileSync(join(ended, 'service-worker.js'), script);
		for (const packed of ['br', 'gz']) rmSync(join(ended, `service-worker.js.${packed}`));
		const server = await switchable('build');
		const context = await browser.newContext({ locale: 'de-DE' });
		const { page } = await newPage(context);
		await page.goto(`${server.url}impressum/`);
		await governed(page);
		expect((await storedUrls(page)).length).toBeGreaterThan(0);
		await server.on(ended);
		await askForUpdate(page);
		await expect.poll(() => storedUrls(page), patient).toEqual([]);
		await expect.poll(() => registrations(page), patient).toBe(0);
		server.off();
		await context.close();
	});
});
