import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { allPages, onePageOfEachKind } from '../support/pages.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const shiftSoFar = `new Promise((done) => {
	let sum = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	setTimeout(() => done(sum), 100);
})`;

const long = { timeout: 900_000 };
const desktop = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;
const phone = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const;

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

describe('one page of each kind', () => {
	it('has no accessibility violation on a desktop, light', long, async () => {
		const found: Record<string, string[]> = {};
		await site.tour(onePageOfEachKind(), desktop, async ({ page }, path) => {
			const list = await violations(page);
			if (list.length > 0) found[path] = list;
		});
		expect(found).toEqual({});
	});

	it('has none on a phone, dark, does not scroll sideways and does not move', long, async () => {
		const found: Record<string, string[]> = {};
		const german = onePageOfEachKind().filter((path) => !path.startsWith('en/'));
		await site.tour(german, { ...phone, reducedMotion: 'reduce' }, async ({ page }, path) => {
			const width = await page.evaluate<number>('document.documentElement.scrollWidth');
			const shift = await page.evaluate<number>(shiftSoFar);
			const list = await violations(page);
			if (width > 320) list.push(`${width} px wide`);
			if (shift > 0.01) list.push(`moved by ${shift}`);
			if (list.length > 0) found[path] = list;
		});
		expect(found).toEqual({});
	});
});

describe('an address with a choice', () => {
	const asked = [
		'zahlen/?q=arbeitslose',
		'netzwerk/kjc/?thema=berufe',
		'aktivitaeten/?thema=berufe'
	];
	const isSeen = `getComputedStyle(document.querySelector('.results')).visibility`;

	it.each([phone, desktop])(
		'is shown as chosen from the start and does not move',
		async (screen) => {
			for (const path of asked) {
				const { page, close } = await site.visit(path, screen);
				expect(await page.evaluate(isSeen), path).toBe('visible');
				expect(await page.evaluate<number>(shiftSoFar), path).toBeLessThan(0.01);
				await close();
			}
		}
	);

	it('waits for its scripts a while, and shows everything when they do not come', async () => {
		const { page, close } = await site.visit('daten/');
		await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
		await page.goto(site.url('zahlen/?q=arbeitslose'), { waitUntil: 'domcontentloaded' });
		expect(await page.evaluate(isSeen)).toBe('hidden');
		await page.getByRole('status').getByText('101').waitFor({ timeout: 10_000 });
		await page.goto(site.url('zahlen/'), { waitUntil: 'domcontentloaded' });
		expect(await page.evaluate(isSeen)).toBe('visible');
		await close();
	});
});
