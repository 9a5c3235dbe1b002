import { afterAll, beforeAll, expect } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { launch } from '../../src/build/chromium.ts';
import { watchForeignHosts } from './foreign.ts';

/** A page under test and everything that went wrong on it. */
export interface Visit {
	page: Page;
	errors: string[];
	requests: string[];
	close: () => Promise<void>;
}

// Reading offline has its own tests; in all others a worker that fetches the site would only be in the way.
const usual: BrowserContextOptions = { locale: 'de-DE', serviceWorkers: 'block' };
const ownWarning = 'Service Worker registration blocked by Playwright';

/** Pages of a tour that are open at the same time: each is drawn by a process of its own. */
const atOnce = 2;

/** Waits until the scripts of a page live, or an embed rests: on a busy machine that is after the network has gone quiet. */
export const alive = (page: Page): Promise<void> =>
	page.locator('html:is([data-live="true"], [data-rests])').waitFor({ state: 'attached' });
/** Waits until the style of a page has come: before that nothing is painted, and nothing is hidden. */
export const styled = (page: Page): Promise<void> =>
	expect
		.poll(
			() =>
				page.evaluate<boolean>(
					"document.readyState !== 'loading' && [...document.querySelectorAll('link[rel=stylesheet]:not([disabled])')].every(({ sheet }) => sheet)"
				),
			{ interval: 10, timeout: 30_000 }
		)
		.toBe(true);
/** The same for a page of a tour, which says what it still waited for and what went wrong. */
async function aliveOf(
	page: Page,
	{ errors, pending }: Watched,
	failed: readonly string[]
): Promise<void> {
	await alive(page).catch(async (cause: unknown) => {
		const marks = await page.evaluate('JSON.stringify({ ...document.documentElement.dataset })');
		const said = [`marks ${marks}`, `waits for ${[...pending].join(' ')}`, ...errors, ...failed];
		throw new Error(`${page.url()} does not come alive: ${said.join('; ')}`, { cause });
	});
}
/** Whether the page is one that SvelteKit starts, and not a file or an error page. */
const isOwnPage = async (page: Page) => (await page.content()).includes('__sveltekit_');

/** Serves a build and starts a browser, with more flags where it must lack something, for all tests around it. */
export function useSite(dir: () => string = () => 'build', flags: readonly string[] = []) {
	let browser: Browser;
	let server: Awaited<ReturnType<typeof serve>>;
	let foreign: Awaited<ReturnType<typeof watchForeignHosts>>;
	beforeAll(async () => {
		server = await serve(0, dir());
		foreign = await watchForeignHosts();
		browser = await launch(foreign.url, flags);
	});
	afterAll(async () => {
		await browser.close();
		server.close();
		foreign.close();
	});
	return {
		url: (path: string) => server.url + path,
		/** Hosts outside this machine that anything in the browser asked for. */
		foreign: () => foreign.asked,
		visit: async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
			const context = await browser.newContext({ ...usual, ...options });
			const page = await context.newPage();
			const watched = watch(page);
			await page.goto(server.url + path, { waitUntil: 'networkidle' });
			const isApp = options.javaScriptEnabled !== false && (await isOwnPage(page));
			if (isApp) await alive(page);
			return { page, ...watched, close: () => context.close() };
		},
		/** Opens many pages in one window, a few at a time; the check sees each once its scripts live. */
		tour: async (
			paths: readonly string[],
			options: BrowserContextOptions,
			check: (visit: Omit<Visit, 'close'>, path: string) => void | Promise<void>
		): Promise<void> => {
			const context = await browser.newContext({ ...usual, ...options });
			const failed: string[] = [];
			// Of the worker, too, whose requests belong to no page.
			context.on('requestfailed', (request) => {
				const by = request.serviceWorker() ? 'worker' : 'page';
				failed.push(`${by}: ${request.failure()?.errorText ?? ''} ${request.url()}`);
			});
			const next = paths.values();
			const walk = async () => {
				for (const path of next) {
					const page = await context.newPage();
					const watched = watch(page);
					await page.goto(server.url + path, { waitUntil: 'load' });
					// waitForFunction would compile a string, which the policy of the page forbids.
					await aliveOf(page, watched, failed);
					await check({ page, ...watched }, path);
					await page.close();
				}
			};
			await Promise.all(Array.from({ length: atOnce }, walk));
			await context.close();
		}
	};
}

interface Watched extends Pick<Visit, 'errors' | 'requests'> {
	/** Addresses that were asked for and not answered yet. */
	pending: Set<string>;
}

function watch(page: Page): Watched {
	const errors: string[] = [];
	const requests: string[] = [];
	const pending = new Set<string>();
	page.on('console', (message) => {
		const text = message.text();
		if (['error', 'warning'].includes(message.type()) && text !== ownWarning) errors.push(text);
	});
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('request', (request) => {
		requests.push(request.url());
		pending.add(request.url());
	});
	for (const end of ['requestfinished', 'requestfailed'] as const)
		page.on(end as 'requestfinished', (request) => pending.delete(request.url()));
	return { errors, requests, pending };
}
