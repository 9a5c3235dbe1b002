import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { askAll, golden } from './golden.ts';
import { serveBare, serveHost } from './host.ts';
import { switchable } from './offline.ts';
import type { Found } from './promise.ts';
import type { Driven, Tab } from './tab.ts';

const isLive = `document.documentElement.matches('[data-live=true]:not([data-asleep])')`;
const headline = (id: string) => `document.querySelector('#${id} :is(h2, h3)').textContent`;

/** What a flow may use. */
interface Stage {
	tab: Tab;
	url: string;
	downloads: string;
	open: (path: string) => Promise<void>;
	server: Awaited<ReturnType<typeof switchable>>;
}
const flows: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
	'the overview shows its findings': async ({ tab, open }) => {
		await open('');
		await tab.until(`document.querySelectorAll('main article svg').length >= 6`);
	},
	'a choice changes figure and address, and back takes it away': async ({ tab, open }) => {
		await open('arbeitsmarkt/');
		const before = await tab.read(headline('unemployment'));
		await tab.click('main fieldset label:has(input[value="women"])');
		await tab.until(`location.search === '?gruppe=women'`);
		await tab.until(`${headline('unemployment')} !== ${JSON.stringify(before)}`);
		await tab.read('history.back()');
		await tab.until(`${headline('unemployment')} === ${JSON.stringify(before)}`);
	},
	'a cell of the matrix filters the list': async ({ tab, open }) => {
		await open('aktivitaeten/');
		await tab.click('#activities-coverage a.k-mark');
		await tab.until(
			`location.search.includes('thema=') && location.search.includes('zielgruppe=')`
		);
	},
	'the search finds while typing is read from the address': async ({ tab, open }) => {
		await open('suche/?q=Pflege');
		await tab.until(`document.querySelectorAll('main a').length > 3`);
	},
	'the comparison answers from its file': async ({ tab, open }) => {
		await open('vergleich/?indikator=unemployment_rate_women');
		await tab.until(`/Frauen/.test(${headline('compare-ranking')})`);
	},
	'an embed gets its height in another site': async ({ tab, url }) => {
		const host = await serveHost();
		host.pages.set('/', {
			html: `<div data-kreismonitor="unemployment"><a href="${url}embed/unemployment/">x</a></div><script async src="${url}embed.js"></script>`
		});
		await tab.goto(`${host.url}/`);
		await tab.until(`document.querySelector('iframe')?.clientHeight > 300`);
		host.close();
	},
	'what is shown can be saved': async ({ tab, open, downloads }) => {
		await open('daten/labour-market/');
		const link = 'main a[href$="labour-market.csv"]';
		const name = await tab.read(`(() => {
			const link = document.querySelector(${JSON.stringify(link)});
			link.download = 'labour-market.csv';
			return link.download;
		})()`);
		await tab.click(link);
		const file = join(downloads, name);
		for (let tries = 0; !existsSync(file) && tries < 100; tries++)
			await new Promise((done) => setTimeout(done, 100));
		await new Promise((done) => setTimeout(done, 500));
		if (!readFileSync(file).equals(readFileSync(`build/data/${name}`)))
			throw new Error('other bytes');
	},
	'the engine stands in where the file does not come': async ({ tab, url }) => {
		const bare = await serveBare(url, '/cubes/');
		await tab.goto(`${bare.url}/vergleich/?indikator=unemployment_rate_men`);
		await tab.until(`/Männer/.test(${headline('compare-ranking')})`);
		bare.close();
	},
	'pages are there without a network': async ({ tab, open, server }) => {
		await open('');
		await tab.until(
			`(await navigator.serviceWorker.ready).active && (await caches.keys()).some((name) => name.startsWith('kreismonitor'))`
		);
		await tab.until(
			`Boolean(await caches.match('arbeitsmarkt/', { ignoreSearch: true, ignoreVary: true }))`
		);
		server.off();
		await open('arbeitsmarkt/');
		await tab.until(`/Arbeitslosenquote/.test(${headline('unemployment')})`);
	},
	'the rows of the golden queries are those of Node': async ({ tab, open }) => {
		await open('analyse/');
		await tab.read(`void (window.Worker = class extends Worker {
			constructor(url, options) {
				super(url, options);
				window.workerUrl = String(url);
			}
		})`);
		const run = `[...document.querySelectorAll('main button')].find(({ textContent }) => textContent.trim() === 'Ausführen')`;
		await tab.until(run);
		await tab.read(`void ${run}.click()`);
		await tab.until('window.workerUrl');
		const url = await tab.read('new URL(window.workerUrl, location.href).href');
		const asked = golden.map(({ sql }) => sql);
		const said = await tab.read(
			`(${String(askAll)})(${JSON.stringify({ url, asked })}).then((answers) => JSON.stringify(answers))`
		);
		const answers: unknown[] = JSON.parse(said);
		const others = golden.filter(
			({ columns, rows }, at) => !isDeepStrictEqual(answers[at], { columns, rows, cut: false })
		);
		if (others.length > 0) throw new Error(others.map(({ sql }) => sql).join('; '));
	}
};

/** Walks the main flows of the built site in a browser: how many hold, and what does not, foreign hosts included. */
export async function walkFlows(start: () => Promise<Driven>): Promise<Found> {
	const server = await switchable('build');
	const browser = await start();
	const broken: string[] = [];
	for (const [name, flow] of Object.entries(flows)) {
		const tab = await browser.tab();
		const open = async (path: string) => {
			await tab.goto(server.url + path);
			await tab.until(isLive);
		};
		const stage = { tab, open, server, url: server.url, downloads: browser.downloads };
		await flow(stage).catch((error: unknown) => void broken.push(`${name}: ${String(error)}`));
		await server.on('build');
	}
	const foreign = browser.foreign().map((url) => `asked ${url}`);
	browser.close();
	server.off();
	const all = Object.keys(flows).length;
	return { result: `${all - broken.length} of ${all} flows`, broken: [...broken, ...foreign] };
}
