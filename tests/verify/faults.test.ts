import type { Page } from 'playwright-core';
import { faults, never, type Act } from '../support/faults.ts';
import { promised } from '../support/promise.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

/** Kinds of pages, each with a choice in its address where it takes one. */
const pages = [
	'?bereich=work&mit=06434',
	'arbeitsmarkt/?gruppe=women',
	'fachkraefte/',
	'aktivitaeten/?zielgruppe=gefluechtete',
	'vergleich/?indikator=unemployment_rate_women',
	'kreis/06434/',
	'themen/migration/',
	'strategie/',
	'suche/?q=Pflege',
	'kreisprofil/',
	'en/zahlen/',
	'embed/unemployment/?gruppe=women',
	'embed/compare-ranking/?indikator=unemployment_rate_women'
];

/** Kinds of files a page asks for. */
const files: Readonly<Record<string, RegExp>> = {
	start: /\/_app\/immutable\/entry\//,
	'start of an embed': /\/embed-(frame|start)\.js$/,
	'data of the page': /\/(__data|start)\.json$/,
	'first chunk': /\/_app\/immutable\/chunks\//,
	'page script': /\/_app\/immutable\/nodes\//,
	style: /\.css$/,
	font: /\.woff2$/,
	cube: /\/cubes\//,
	scorecard: /\/scorecard\/.*\.json$/,
	index: /\/search\/.*\.json$/,
	data: /\/data\/.*\.(json|parquet)$/
};

/** Kinds that every page, and every embed, asks for: without them nothing was tried. */
const needed = {
	page: ['start', 'first chunk', 'page script', 'style'],
	embed: ['start of an embed', 'start', 'first chunk', 'page script', 'style']
} as const;

const acts: Readonly<Record<string, Act>> = { ...faults, stalled: never };

/** What a reader has before them. */
interface Seen {
	title: string;
	/** Headlines of figures whose picture can be seen. */
	headlines: string[];
	isLive: boolean;
	hasSign: boolean;
	text: string;
}

/** A page lives; an embed may also rest. */
const signOf = (url: string): string =>
	url.includes('/embed/')
		? '[data-live="true"]:not([data-asleep]), [data-rests]'
		: '[data-live="true"]:not([data-asleep])';

const failed = /nicht (laden|geladen)|could not be loaded|not be loaded/;

const look = async (page: Page): Promise<Seen> => {
	const text = await page.locator('body').innerText();
	const heading = page.locator('main h1');
	return {
		title: (await heading.count()) > 0 ? (await heading.first().innerText()).trim() : '',
		headlines: await page
			.locator('figure:has(svg:visible), figure:has(table:visible)')
			.locator('h2:visible, h3:visible')
			.allInnerTexts(),
		isLive: (await page.locator(`html:is(${signOf(page.url())})`).count()) > 0,
		hasSign: failed.test(text),
		text
	};
};

/** Opens the page while the first request of a kind fails, and looks when all that waits has given up. */
async function open(path: string, kind: string, act: Act): Promise<Seen> {
	const { page, close } = await site.visit('favicon.svg');
	let hit = 0;
	await page.route(files[kind] ?? /^$/, (route) => (hit++ === 0 ? act(route) : route.continue()));
	await page.goto(site.url(path), { waitUntil: 'commit' });
	// Scripts have ten seconds, and what they ask for ten more.
	await page.waitForTimeout(act === never ? 22_000 : 13_000);
	// What another source answers may take longer, with a sign.
	await page
		.waitForFunction(() => !document.querySelector('[aria-busy=true]'), null, { timeout: 45_000 })
		.catch(() => undefined);
	// Figures follow one after the other once the answer is there.
	await page.waitForTimeout(1000);
	const seen = await Promise.race([look(page), blank(page)]);
	await close();
	return seen;
}

/** What a reader has of a page that shows nothing. */
async function blank(page: Page): Promise<Seen> {
	await page.waitForTimeout(10_000);
	return { title: '', headlines: [], isLive: false, hasSign: false, text: '' };
}

/** What is wrong with what a reader has, beside what was asked for and what the server gave; empty when it is readable and true. */
function faultsOf(seen: Seen, asked: Seen, served: Seen): string[] {
	// A figure says what was asked for; what the server gave may stand only under a sign.
	const allowed = seen.hasSign ? [...asked.headlines, ...served.headlines] : asked.headlines;
	const untrue = seen.headlines.filter((headline) => !allowed.includes(headline));
	return [
		...(['', asked.title, served.title].includes(seen.title)
			? []
			: [`another title: ${seen.title}`]),
		...(seen.title !== '' || seen.hasSign || asked.title === '' ? [] : ['nothing to read']),
		...(/Diese Seite gibt es nicht|There is no such page/.test(seen.text) ? ['called gone'] : []),
		...untrue.map((headline) => `not what was asked: ${headline}`),
		...(seen.hasSign || seen.isLive ? [] : ['not alive and no sign']),
		...(seen.hasSign || seen.headlines.length >= asked.headlines.length
			? []
			: [`${seen.headlines.length} of ${asked.headlines.length} figures and no sign`])
	];
}

/** What breaks on one page while any of its files fails, and how many failures were tried. */
async function tryAll(path: string): Promise<{ tried: number; broken: string[] }> {
	const live = await site.visit(path);
	const asked = await look(live.page);
	const kinds = Object.keys(files).filter((kind) =>
		live.requests.some((url) => files[kind]?.test(url))
	);
	await live.close();
	const still = await site.visit(path, { javaScriptEnabled: false });
	const served = await look(still.page);
	await still.close();
	const missing = needed[path.startsWith('embed/') ? 'embed' : 'page'].filter(
		(kind) => !kinds.includes(kind)
	);
	const broken = missing.map((kind) => `/${path}: asked for no ${kind}`);
	for (const kind of kinds) {
		const all = await Promise.all(
			Object.entries(acts).map(async ([name, act]) => ({ name, seen: await open(path, kind, act) }))
		);
		for (const { name, seen } of all)
			for (const fault of faultsOf(seen, asked, served))
				broken.push(`/${path} ${kind}, ${name}: ${fault}`);
	}
	return { tried: kinds.length * Object.keys(acts).length, broken };
}

promised('faults', async () => {
	const found = [];
	for (const path of pages) found.push(await tryAll(path));
	const broken = found.flatMap((one) => one.broken);
	const tried = found.reduce((sum, one) => sum + one.tried, 0);
	return { result: `${tried} failures on ${pages.length} pages: ${broken.length} broken`, broken };
});
