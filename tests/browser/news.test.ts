import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

describe('new figures', () => {
	it.each(['', 'en/'])('have a page and a feed: /%s', async (lang) => {
		const { page, errors, close } = await site.visit(`${lang}neues/`, { javaScriptEnabled: false });
		const href = await page.locator('head link[type="application/atom+xml"]').getAttribute('href');
		const address = new URL(href ?? '', page.url());
		expect(address.pathname).toBe(`/${lang}neues.atom`);
		expect(await page.locator('#datensaetze ~ ul > li').count()).toBeGreaterThan(5);
		expect(await page.locator('#datensaetze ~ details li').count()).toBeGreaterThan(25);
		const first = await page.locator('#neueste ~ ul').first().innerText();
		expect(first.replaceAll('\u202f', ' ')).toMatch(lang ? /5\.4%/ : /5,4 %/);
		// What holds of most datasets is said once.
		const main = (await page.locator('main').textContent()) ?? '';
		expect(
			main.split(lang ? 'means: compared value by value' : 'heißt: Wert für Wert')
		).toHaveLength(2);
		expect(main).toContain(
			lang ? 'Last checked: 30 November 2026, 2,764 of' : 'Zuletzt geprüft: 30.11.2026, 2.764 von'
		);
		expect(main).toContain(lang ? 'not yet taken over here' : 'hier noch nicht übernommen');
		const answer = await page.request.get(address.href);
		expect(answer.headers()['content-type']).toContain('application/atom+xml');
		const xml = await answer.text();
		expect(errors).toEqual([]);
		await close();

		const read = await site.visit(`${lang}neues/`);
		const feed = await read.page.evaluate((text) => {
			const doc = new DOMParser().parseFromString(text, 'application/xml');
			const all = (name: string) => [...doc.querySelectorAll(name)];
			return {
				broken: all('parsererror').length,
				root: `${doc.documentElement.namespaceURI} ${doc.documentElement.localName}`,
				ids: all('id').map(({ textContent }) => textContent ?? ''),
				updated: all('updated').map(({ textContent }) => textContent ?? ''),
				entries: all('entry').length,
				complete: all('entry').filter((own) =>
					['id', 'title', 'updated', 'link', 'summary'].every((name) => own.querySelector(name))
				).length,
				author: all('feed > author > name').length
			};
		}, xml);
		expect(feed.broken).toBe(0);
		expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
		expect(feed.entries).toBeGreaterThan(0);
		expect(feed.complete).toBe(feed.entries);
		expect(feed.author).toBe(1);
		expect(new Set(feed.ids).size).toBe(feed.ids.length);
		for (const id of feed.ids) expect(id).toMatch(/^tag:[a-z0-9.]+,\d{4}-\d\d-\d\d:/);
		for (const day of feed.updated) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		expect(await violations(read.page)).toEqual([]);
		await read.close();
	});
});
