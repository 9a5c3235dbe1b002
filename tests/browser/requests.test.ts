import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstVisit, pageBudgets } from '../../src/build/budget.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const kinds = Object.entries(pageBudgets).filter(
	([page]) => existsSync(`build/${page}/index.html`) && !page.startsWith('embed/')
);
const name = (url: string) => url.replace(/^.*\//, '').replace(/\?.*$/, '');

describe('a first visit', () => {
	it.each(kinds)(
		'of /%s asks for all that its budget counts, and for nothing twice',
		async (page) => {
			const path = page === '' ? '' : `${page}/`;
			const { page: tab, requests, errors, close } = await site.visit(path);
			await tab.waitForLoadState('networkidle');
			await close();
			const counted = firstVisit(page).map((load) => name(load.path));
			const asked = requests.map(name).filter((file) => file !== '' && file !== 'favicon.svg');
			const files = asked.filter((file) => /\.(js|css|woff2)$/.test(file));
			expect(new Set(files).size).toBe(files.length);
			expect(counted.filter((file) => file !== 'index.html' && !asked.includes(file))).toEqual([]);
			expect(errors).toEqual([]);
		}
	);
});

it.each(kinds)('/%s brings along texts of its own language only, and no checksums', (page) => {
	const text = readFileSync(join('build', page, 'index.html'), 'utf8');
	expect(text.match(/\{de:".{0,60}/g) ?? []).toEqual([]);
	expect(text.match(/[\da-f]{64}/g) ?? []).toEqual([]);
});

describe('a page that comes alive', () => {
	it('keeps the pictures of the server until it has drawn its own', async () => {
		const { page, errors, close } = await site.visit('arbeitsmarkt/');
		await expect.poll(() => page.locator('.chart-stills').count()).toBe(0);
		const frames = await page.locator('.chart-frame').count();
		expect(frames).toBeGreaterThan(4);
		expect(await page.locator('.chart-frame .chart-marks').count()).toBe(frames);
		expect(errors).toEqual([]);
		await close();
	});

	it('shows pictures of the right width where the router leads, at once', async () => {
		const { page, errors, close } = await site.visit('arbeitsmarkt/');
		await page.locator('header a[href$="grundsicherung/"]').first().click();
		await page.waitForURL('**/grundsicherung/');
		await page.locator('main h1').waitFor();
		expect(await page.locator('.chart-frame:empty, .chart-stills:empty').count()).toBe(0);
		const first = page.locator('.chart-frame').first();
		await first.locator('.chart-marks').waitFor();
		const place = await first.boundingBox();
		const drawn = await first.locator('svg.chart').first().boundingBox();
		expect(drawn?.width).toBe(Math.floor(place?.width ?? 0));
		expect(errors).toEqual([]);
		await close();
	});
});
