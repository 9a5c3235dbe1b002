import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPages } from '../support/pages.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const long = { timeout: 900_000 };
const desktop = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;

describe('every page', () => {
	it('exists in both languages', () => {
		const pages = allPages();
		const german = pages.filter((path) => !path.startsWith('en/'));
		expect(german.length).toBeGreaterThan(80);
		expect(pages.filter((path) => path.startsWith('en/'))).toEqual(
			german.map((path) => `en/${path}`)
		);
	});

	it('loads without an error and asks no other host', long, async () => {
		const withWorker = { ...desktop, serviceWorkers: 'allow' } as const;
		await site.tour(allPages(), withWorker, ({ errors, requests }, path) => {
			const own = (url: string) =>
				url.startsWith(site.url('')) || url.startsWith('data:') || url.startsWith('blob:');
			expect(errors, path).toEqual([]);
			expect(
				requests.filter((url) => !own(url)),
				path
			).toEqual([]);
		});
		expect(site.foreign()).toEqual([]);
	});

	it('would be caught asking another host', async () => {
		const { page, close } = await site.visit('impressum/');
		await page.goto('about:blank');
		await page.evaluate("fetch('http://statistics.example/').catch(() => 0)");
		await close();
		expect(site.foreign().splice(0)).toEqual(['http://statistics.example/']);
	});

	it('has a title, one h1, a description and its language', () => {
		for (const path of allPages()) {
			const html = readFileSync(`build/${path}index.html`, 'utf8');
			expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
			expect(html, path).toMatch(/<title>[^<]{5,}<\/title>/);
			expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
			expect(html, path).toMatch(
				new RegExp(`<html lang="${path.startsWith('en/') ? 'en' : 'de'}"`)
			);
			expect(html, path).not.toMatch(/\sstyle="/);
		}
	});
});

describe('the data pages', () => {
	it.each(['daten/', 'en/daten/labour-market/'])(
		'name descriptions that are there (%s)',
		(path) => {
			const html = readFileSync(`build/${path}index.html`, 'utf8');
			const names = [
				...html.matchAll(/<link rel="(?:alternate|describedby)" [^>]*href="([^"]+\/data\/[^"]+)"/g)
			];
			expect(names.length).toBeGreaterThan(1);
			for (const [, href = ''] of names)
				expect(readFileSync(`build/data/${href.split('/data/')[1]}`).length, href).toBeGreaterThan(
					100
				);
		}
	);
});
