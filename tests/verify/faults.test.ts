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

const look = async (page: Page): Promise<Seen> => {
	const sign = page
		.locator('.boot:visible, [role="alert"]:visible')
		.or(page.getByRole('button', { name: /Noch einmal versuchen|Try again/ }));
	return {
		title: (await page.locator('h1, h2').first().innerText()).trim(),
		headlines: await page
			.locator('figure:has(svg:visible), figure:has(table:visible)')
			.locator('h2, h3, figcaption')
			.allInnerTexts(),
		isLive: (await page.locator('html[data-live="true"]').count()) > 0,
		hasSign: (await sign.count()) > 0,
		text: await page.locator('body').innerText()
	};
};

/** Opens the page while the first request of a kind fails, and waits until it has settled one way or the other. */
async function open(path: string, kind: string, act: Act): Promise<Seen & { hit: number }> {
	const { page, close } = await site.visit('favicon.svg');
	let hit = 0;
	await page.route(files[kind] ?? /^$/, (route) => (hit++ === 0 ? act(route) : route.continue()));
	await page.goto(site.url(path), { waitUntil: 'commit' });
	await page.locator('h1, h2').first().waitFor();
	const settled = page
		.locator('html[data-live="true"]')
		.or(page.locator('.boot:visible'))
		.or(page.getByRole('button', { name: /Noch einmal versuchen|Try again/ }))
		.first();
	await settled.waitFor({ state: 'attached', timeout: 15_000 });
	// What comes after the scripts, a cube or an index, has ten seconds of its own.
	await page.waitForTimeout(act === never && hit > 0 ? 11_000 : 700);
	const seen = await look(page);
	await close();
	return { ...seen, hit };
}

/** The page as it should be, and as the server gives it before scripts look at the address. */
async function right(path: string): Promise<{ asked: Seen; served: Seen }> {
	const live = await site.visit(path);
	const asked = await look(live.page);
	await live.close();
	const still = await site.visit(path, { javaScriptEnabled: false });
	const served = await look(still.page);
	await still.close();
	return { asked, served };
}

describe.each(pages)('the page /%s', (path) => {
	it.each(Object.keys(files))('stays readable and true while a file fails: %s', async (kind) => {
		const { asked, served } = await right(path);
		for (const [name, act] of Object.entries(acts)) {
			const seen = await open(path, kind, act);
			if (seen.hit === 0) return;
			const at = `${kind}, ${name}`;
			expect([asked.title, served.title], at).toContain(seen.title);
			expect(seen.text, at).not.toMatch(/Diese Seite gibt es nicht|There is no such page/);
			// A figure says what was asked for; what the server gave may stand only under a sign.
			const allowed = seen.hasSign ? [...asked.headlines, ...served.headlines] : asked.headlines;
			for (const headline of seen.headlines) expect(allowed, at).toContain(headline);
			if (!seen.hasSign) {
				expect(seen.isLive, at).toBe(true);
				expect(seen.headlines.length, at).toBe(asked.headlines.length);
			}
		}
	});
});
