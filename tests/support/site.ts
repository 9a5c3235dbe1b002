import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, vi } from 'vitest';
import type {
	Browser,
	BrowserContextOptions,
	ConsoleMessage,
	Frame,
	Page,
	Request
} from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { launch } from '../../src/build/chromium.ts';
import { alive } from './alive.ts';
import { watchForeignHosts } from './foreign.ts';

/** A page under test and everything that went wrong on it. */
export interface Visit {
	page: Page;
	errors: string[];
	requests: string[];
	/** Waits until nothing is under way and nothing was asked for during a tenth of a second. */
	quiet: () => Promise<void>;
	close: () => Promise<void>;
}

// Reading offline has its own tests; in all others a worker that fetches the site would only be in the way.
const usual: BrowserContextOptions = { locale: 'de-DE', serviceWorkers: 'block' };
const ownWarning = 'Service Worker registration blocked by Playwright';

/** Pages of a tour that are open at the same time: each is drawn by a process of its own. */
const atOnce = 2;

/** A page asks for what it needs in one go, once it lives. */
const quietTime = 100;
/** A page that is not quiet by then never is; stalled answers are put in the way after it has come. */
const longest = 30_000;

/** Waits until the style of a page has come: before that nothing is painted, and nothing is hidden. */
export const styled = (page: Page): Promise<void> =>
	vi.waitFor(
		async () => {
			const has = await page.evaluate<boolean>(
				"document.readyState !== 'loading' && [...document.querySelectorAll('link[rel=stylesheet]:not([disabled])')].every(({ sheet }) => sheet)"
			);
			if (!has) throw new Error(`${page.url()} has no style yet`);
		},
		{ interval: 10, timeout: 30_000 }
	);
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
/** Whether the page is one that SvelteKit starts, and not a file or an error page; asked there, for its text is long. */
const isOwnPage = (page: Page) =>
	page.evaluate<boolean>("document.documentElement.outerHTML.includes('__sveltekit_')");

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
			await page.goto(server.url + path, { waitUntil: 'load' });
			const isApp = options.javaScriptEnabled !== false && (await isOwnPage(page));
			if (isApp) await alive(page);
			await watched.quiet();
			return { page, ...watched, close: () => context.close() };
		},
		/** Opens many pages in one window, a few at a time; the check sees each once its scripts live. */
		tour: async (
			paths: readonly string[],
			{ apart = false, late, ...options }: Tour,
			check: (visit: Omit<Visit, 'close'>, path: string) => void | Promise<void>
		): Promise<void> => {
			const context = await browser.newContext({ ...usual, ...options });
			if (late) await context.route(late, (route) => setTimeout(500).then(() => route.continue()));
			const failed: string[] = [];
			// Of the worker, too, whose requests belong to no page.
			context.on('requestfailed', (request) => {
				const by = request.serviceWorker() ? 'worker' : 'page';
				failed.push(`${by}: ${request.failure()?.errorText ?? ''} ${request.url()}`);
			});
			const next = paths.values();
			const walk = async () => {
				const page = await context.newPage();
				for (const path of next) {
					const { href } = new URL(path, server.url);
					if (apart || withoutHash(href) === withoutHash(page.url()))
						await page.goto('about:blank');
					const watched = watch(page, href);
					const answer = await page.goto(href, { waitUntil: 'load' });
					if (!answer?.ok()) watched.errors.push(`answered ${answer?.status()}`);
					// waitForFunction would compile a string, which the policy of the page forbids.
					await aliveOf(page, watched, failed);
					await check({ page, ...watched }, path);
					watched.stop();
				}
				await page.close();
			};
			await Promise.all(Array.from({ length: Math.min(atOnce, paths.length) }, walk));
			await context.close();
		}
	};
}

/** How the pages of a tour are opened: apart, each starts in a process that knows no font and no script of those before; files whose address is like `late` come half a second late. */
interface Tour extends BrowserContextOptions {
	apart?: boolean;
	late?: string;
}
const withoutHash = (url: string): string => url.replace(/#.*/, '');

interface Watched extends Omit<Visit, 'page' | 'close'> {
	/** Addresses that were asked for and not answered yet. */
	pending: Set<string>;
	stop: () => void;
}

/** Hears what goes wrong on a page; with an address from when the page at it has come, for what the one before still does is no part of it. */
function watch(page: Page, address?: string): Watched {
	const errors: string[] = [];
	const requests: string[] = [];
	const pending = new Set<string>();
	let last = performance.now();
	const isQuiet = () => pending.size === 0 && performance.now() - last > quietTime;
	const quiet = async () => {
		for (const end = last + longest; !isQuiet(); await setTimeout(20))
			if (performance.now() > end)
				throw new Error(`${page.url()} is not quiet: waits for ${[...pending].join(' ')}`);
	};
	const hear = (message: ConsoleMessage) => {
		const text = message.text();
		if (['error', 'warning'].includes(message.type()) && text !== ownWarning) errors.push(text);
	};
	const fail = ({ message }: Error) => void errors.push(message);
	const ask = (request: Request) => {
		last = performance.now();
		requests.push(request.url());
		pending.add(request.url());
	};
	const end = (request: Request) => {
		last = performance.now();
		pending.delete(request.url());
	};
	const begin = (frame: Frame) => {
		if (frame !== page.mainFrame() || frame.url() !== address) return;
		errors.length = 0;
		requests.splice(0, requests.length, address);
		page.off('framenavigated', begin);
	};
	if (address !== undefined) page.on('framenavigated', begin);
	page.on('console', hear).on('pageerror', fail).on('request', ask);
	page.on('requestfinished', end).on('requestfailed', end);
	const stop = () => {
		page.off('framenavigated', begin);
		page.off('console', hear).off('pageerror', fail).off('request', ask);
		page.off('requestfinished', end).off('requestfailed', end);
	};
	return { errors, requests, pending, quiet, stop };
}
