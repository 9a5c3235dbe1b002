import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { packBuild } from '../src/build/packing/pack.ts';
import { record } from '../src/build/quality/record.ts';
import { serve } from '../src/build/serve.ts';
import { alive } from './support/alive.ts';

/** One page of each kind. */
const kinds = ['', 'arbeitsmarkt/', 'vergleich/', 'aktivitaeten/', 'embed/unemployment/'];
const line = {
	offline: false,
	latency: 40,
	downloadThroughput: 1_250_000,
	uploadThroughput: 1_250_000
};
const rounds = 5;
/** Milliseconds in which a page that answers asks for what follows. */
const rest = 1500;

/** What a first visit takes: milliseconds, requests and bytes on the wire. */
interface Visit {
	paint: number;
	usable: number;
	/** When no part of it rests any more; what is touched before comes to life at once. */
	awake: number;
	/** Time in which the page could not have answered: of each task what is longer than 50 ms. */
	blocked: number;
	requests: number;
	bytes: number;
}

/** Notes when the page answers: its scripts live, an embed rests, a page without scripts is there. */
const note = `window.blocked = 0;
new PerformanceObserver((list) => {
	for (const { duration } of list.getEntries()) window.blocked += duration - 50;
}).observe({ type: 'longtask', buffered: true });
addEventListener('DOMContentLoaded', () => {
	const root = document.documentElement;
	const look = () => {
		const isThere = root.dataset.live || 'rests' in root.dataset || 'floor' in root.dataset;
		if (isThere) window.usable ??= performance.now();
		if (isThere && !('asleep' in root.dataset)) window.awake ??= performance.now();
	};
	new MutationObserver(look).observe(root, { attributes: true });
	look();
})`;

/** What a hurried reader does with each kind of page as soon as it can be read. */
const acts: Readonly<Record<string, string>> = {
	'': "document.querySelector('main input[name=topic][value=work]').click()",
	'arbeitsmarkt/': "document.querySelector('main input[name=group][value=women]').click()",
	'vergleich/': `const field = document.querySelector('main form select');
		field.selectedIndex = 2;
		field.dispatchEvent(new Event('change', { bubbles: true }))`,
	'aktivitaeten/': `const field = document.querySelector('main input[type=search]');
		field.value = 'Pflege';
		field.dispatchEvent(new Event('input', { bubbles: true }))`
};

/** Does an act with the first picture, and notes when the frame is painted in which headings or the line of the result tell what was chosen. */
const hurried = (
	act: string
) => `const told = () => [...document.querySelectorAll('main :is(h2, h3, [role=status])')].map((own) => own.checkVisibility() && own.textContent).join();
new PerformanceObserver((list, observer) => {
	if (list.getEntriesByName('first-contentful-paint').length === 0) return;
	observer.disconnect();
	const before = told();
	${act};
	const look = () =>
		told() === before
			? requestAnimationFrame(look)
			: requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset.answered = performance.now())));
	look();
}).observe({ type: 'paint', buffered: true })`;

/** The same pages as plain HTML: their style inside, no script, no font. */
function makeFloor(): string {
	const dir = mkdtempSync(join(tmpdir(), 'floor-'));
	for (const kind of kinds) {
		const html = readFileSync(join('build', kind, 'index.html'), 'utf8');
		const sheets = [...html.matchAll(/<link href="([^"]+)" rel="stylesheet">/g)];
		const style = sheets.map(([, href]) => readFileSync(join('build', kind, href ?? ''), 'utf8'));
		const plain = html
			.replace('<html', '<html data-floor')
			.replace(/<script[\s\S]*?<\/script>|<link[^>]*>|<meta http-equiv[^>]*>/g, '')
			.replace(
				'</head>',
				() => `<style>${style.join('').replace(/@font-face\{[^}]*\}/g, '')}</style></head>`
			);
		mkdirSync(dirname(join(dir, kind, 'index.html')), { recursive: true });
		writeFileSync(join(dir, kind, 'index.html'), plain);
	}
	return dir;
}

/** A page of a browser without memory, on a slow line and a slow machine. */
async function slowly(browser: Browser) {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 720, height: 900 }
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', line);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return { context, page, session };
}

/** Milliseconds until a choice made with the first picture is painted. */
async function answered(browser: Browser, url: string, act: string): Promise<number> {
	const { context, page } = await slowly(browser);
	await page.addInitScript(hurried(act));
	await page.goto(url, { waitUntil: 'commit' });
	const root = page.locator('html[data-answered]');
	await root.waitFor({ state: 'attached' });
	const time = Number(await root.getAttribute('data-answered'));
	await context.close();
	return time;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
	const { context, page, session } = await slowly(browser);
	const seen = { requests: 0, bytes: 0 };
	session.on('Network.requestWillBeSent', () => seen.requests++);
	session.on(
		'Network.loadingFinished',
		({ encodedDataLength }) => (seen.bytes += encodedDataLength)
	);
	await page.addInitScript(note);
	await page.goto(url, { waitUntil: 'load' });
	// A request that the browser drops would keep the network from ever being called idle.
	await alive(page);
	await page.waitForTimeout(rest);
	const times = await page.evaluate<Pick<Visit, 'paint' | 'usable' | 'awake' | 'blocked'>>(`({
		paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
		usable: window.usable,
		awake: window.awake,
		blocked: window.blocked
	})`);
	await context.close();
	return { ...times, ...seen };
}

const middle = (times: readonly number[]): number =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const median = (of: readonly Visit[], key: keyof Visit): number =>
	middle(of.map((one) => one[key]));

/** First visits of each kind of page on a slow line, in turn with the same page as plain HTML. */
export async function measureVisits(browser: Browser): Promise<void> {
	console.log(
		'First visits: CPU 1/4, 10 Mbit/s, 40 ms, HTTP/1.1; medians, in brackets × plain HTML.'
	);
	const dir = makeFloor();
	await packBuild(dir);
	const [own, floor] = [await serve(0), await serve(0, dir)];
	const ratios: Record<'paint' | 'usable', [page: string, ratio: number][]> = {
		paint: [],
		usable: []
	};
	for (const kind of kinds) {
		const [ours, plain]: [Visit[], Visit[]] = [[], []];
		const hurry: number[] = [];
		for (let round = 0; round < rounds; round++) {
			ours.push(await visit(browser, own.url + kind));
			plain.push(await visit(browser, floor.url + kind));
			const act = acts[kind];
			if (act) hurry.push(await answered(browser, own.url + kind, act));
		}
		const timed = (key: 'paint' | 'usable') => {
			const ratio = median(ours, key) / median(plain, key);
			ratios[key].push([`/${kind}`, ratio]);
			return `${key} ${median(ours, key).toFixed(0)} ms (${ratio.toFixed(2)})`;
		};
		const awake = `whole ${median(ours, 'awake').toFixed(0)} ms`;
		const blocked = `blocked ${median(ours, 'blocked').toFixed(0)} ms`;
		const early = acts[kind]
			? `, a choice made with the first picture shown after ${middle(hurry).toFixed(0)} ms (${(middle(hurry) / median(plain, 'usable')).toFixed(2)})`
			: '';
		const size = `${median(ours, 'requests')} requests, ${(median(ours, 'bytes') / 1000).toFixed(0)} kB`;
		console.log(
			`  ${`/${kind}`.padEnd(22)} ${timed('paint')}, ${timed('usable')}, ${awake}, ${blocked}, ${size}${early}`
		);
	}
	for (const [key, name, most] of [
		['paint', 'first-chart', 1.5],
		['usable', 'usable', 2]
	] as const) {
		const said = ratios[key].map(([page, ratio]) => `${page} ${ratio.toFixed(2)} ×`);
		record(
			name,
			said.join(', '),
			ratios[key].every(([, ratio]) => ratio <= most)
		);
	}
	own.close();
	floor.close();
	rmSync(dir, { recursive: true });
}
