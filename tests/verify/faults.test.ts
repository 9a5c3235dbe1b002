import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults, never, type Act } from '../support/faults.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

/** Kinds of pages, each with a choice in its address where it takes one. */
const pages = [
	'',
	'arbeitsmarkt/?gruppe=women',
	'fachkraefte/',
	'aktivitaeten/?zielgruppe=gefluechtete',
	'vergleich/?indikator=unemployment_rate_women',
	'kreis/06434/',
	'themen/integration/',
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
	'first chunk': /\/_app\/immutable\/chunks\//,
	'page script': /\/_app\/immutable\/nodes\//,
	style: /\.css$/,
	font: /\.woff2$/,
	cube: /\/cubes\//,
	index: /\/search\/.*\.json$/,
	data: /\/data\/.*\.(json|parquet)$/
};

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
		isLive: (await page.locator('html[data-live="true"]').count()) > 0,
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
	const seen = await look(page);
	await close();
	return seen;
}

describe.each(pages)('the page /%s', (path) => {
	it('stays readable and true while any of its files fails', async () => {
		const live = await site.visit(path);
		const asked = await look(live.page);
		const kinds = Object.keys(files).filter((kind) =>
			live.requests.some((url) => files[kind]?.test(url))
		);
		await live.close();
		const still = await site.visit(path, { javaScriptEnabled: false });
		const served = await look(still.page);
		await still.close();
		expect(kinds).toEqual(expect.arrayContaining(['start', 'first chunk', 'page script', 'style']));
		for (const kind of kinds) {
			const names = Object.keys(acts);
			const all = await Promise.all(names.map((name) => open(path, kind, acts[name] ?? never)));
			for (const [index, seen] of all.entries()) {
				const at = `${kind}, ${names[index]}`;
				expect(['', asked.title, served.title], at).toContain(seen.title);
				expect(seen.title !== '' || seen.hasSign || asked.title === '', at).toBe(true);
				expect(seen.text, at).not.toMatch(/Diese Seite gibt es nicht|There is no such page/);
				// A figure says what was asked for; what the server gave may stand only under a sign.
				const allowed = seen.hasSign ? [...asked.headlines, ...served.headlines] : asked.headlines;
				for (const headline of seen.headlines) expect(allowed, at).toContain(headline);
				if (seen.hasSign) continue;
				expect(seen.isLive, at).toBe(true);
				expect(seen.headlines.length, at).toBeGreaterThanOrEqual(asked.headlines.length);
			}
		}
	});
});
