import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { allPages, onePageOfEachKind } from '../support/pages.ts';
import { useSite } from '../support/site.ts';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const site = useSite();

async function violations(page: Awaited<ReturnType<typeof site.visit>>['page']) {
	await page.evaluate(axeSource);
	const results = await page.evaluate<AxeResults, string>(
		`axe.run(document, { runOnly: ${JSON.stringify(tags)} })` as never,
		''
	);
	return results.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`
	);
}

describe('every page', () => {
	it('exists in both languages', () => {
		const pages = allPages();
		const german = pages.filter((path) => !path.startsWith('en/'));
		expect(german.length).toBeGreaterThan(80);
		expect(pages.filter((path) => path.startsWith('en/'))).toEqual(
			german.map((path) => `en/${path}`)
		);
	});

	it('loads without an error and asks no other host', { timeout: 600_000 }, async () => {
		for (const path of allPages()) {
			const { errors, requests, close } = await site.visit(path);
			await close();
			expect(errors, path).toEqual([]);
			expect(
				requests.filter(
					(url) =>
						!url.startsWith(site.url('')) && !url.startsWith('data:') && !url.startsWith('blob:')
				),
				path
			).toEqual([]);
		}
		expect(site.foreign()).toEqual([]);
	});

	it('would be caught asking another host', async () => {
		const { page, close } = await site.visit('impressum/');
		await page.goto('about:blank');
		await page.evaluate("fetch('http://statistics.example/').catch(() => 0)");
		await close();
		expect(site.foreign().splice(0)).toEqual(['http://statistics.example/']);
	});
});

describe('one page of each kind', () => {
	for (const [name, options] of Object.entries({
		'on a desktop, light': {
			viewport: { width: 1440, height: 900 },
			colorScheme: 'light' as const
		},
		'on a phone, dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }
	}))
		it(`has no accessibility violation ${name}`, { timeout: 600_000 }, async () => {
			const found: Record<string, string[]> = {};
			for (const path of onePageOfEachKind()) {
				const { page, close } = await site.visit(path, { ...options, reducedMotion: 'reduce' });
				const list = await violations(page);
				await close();
				if (list.length > 0) found[path] = list;
			}
			expect(found).toEqual({});
		});

	it('fits 320 px without sideways scrolling', { timeout: 300_000 }, async () => {
		for (const path of onePageOfEachKind()) {
			const { page, close } = await site.visit(path, { viewport: { width: 320, height: 640 } });
			const width = await page.evaluate('document.documentElement.scrollWidth');
			await close();
			expect(width, path).toBeLessThanOrEqual(320);
		}
	});

	it('does not move while it loads', { timeout: 300_000 }, async () => {
		for (const path of onePageOfEachKind()) {
			const { page, close } = await site.visit(path, { viewport: { width: 1100, height: 900 } });
			const shift = await page.evaluate<number>(
				`new Promise((done) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => done(sum), 50);
				})`
			);
			await close();
			expect(shift, path).toBeLessThan(0.01);
		}
	});

	it('has a title, one h1 and a description', { timeout: 300_000 }, async () => {
		for (const path of onePageOfEachKind()) {
			const html = readFileSync(`build/${path}index.html`, 'utf8');
			expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
			expect(html, path).toMatch(/<title>[^<]{5,}<\/title>/);
			expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
			expect(html, path).toMatch(
				new RegExp(`<html lang="${path.startsWith('en/') ? 'en' : 'de'}"`)
			);
		}
	});
});
