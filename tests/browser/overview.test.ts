import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describe('the overview', () => {
	it.each(['', 'en/'])(
		'shows the first findings on the first screen of a phone: /%s',
		async (path) => {
			const { page, close } = await site.visit(path, phone);
			const headings = page.locator('#das-wichtigste ~ ol h3');
			expect(await headings.count()).toBe(6);
			const second = await headings.nth(1).boundingBox();
			expect((second?.y ?? Infinity) + (second?.height ?? 0)).toBeLessThan(740);
			const picture = await page.locator('#das-wichtigste ~ ol svg').first().boundingBox();
			expect((picture?.y ?? Infinity) + (picture?.height ?? 0)).toBeLessThan(740);
			await close();
		}
	);

	it('begins with youth unemployment and leads to its figure', async () => {
		const { page, close } = await site.visit('');
		const first = page.locator('#das-wichtigste ~ ol article').first();
		const text = (await first.innerText()).replaceAll('\u202f', ' ');
		expect(text).toContain('15- bis 24-Jährigen');
		expect(text).toContain('6,9 %');
		expect(text).toContain('Hessen 5,9 %');
		expect(text).toContain('Rang 22 von 26');
		expect(await first.getByRole('img').getAttribute('aria-label')).toMatch(
			/^Main-Taunus: 20\d\d .*, 2025 6,9\s%; Hessen: /u
		);
		await close();
	});

	it('can be read without scripts', async () => {
		const { page, close } = await site.visit('', { javaScriptEnabled: false });
		expect(await page.locator('#das-wichtigste ~ ol svg').count()).toBe(6);
		await close();
	});

	it('keeps the forecast apart, under its own headline', async () => {
		const { page, close } = await site.visit('');
		const last = page.locator('#das-wichtigste ~ ol > li').last();
		expect(await last.locator('h3').innerText()).toContain('3.750');
		expect(await last.innerText()).toContain('Prognose');
		await close();
	});

	it.each([
		[360, 'light'],
		[360, 'dark'],
		[1440, 'light'],
		[1440, 'dark']
	] as const)('has no violations at %i px, %s', async (width, colorScheme) => {
		const { page, errors, close } = await site.visit('', {
			viewport: { width, height: 800 },
			colorScheme
		});
		expect(await violations(page)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
		expect(errors).toEqual([]);
		await close();
	});

	it('leads from every card and score line to its chart, in view on a phone', async () => {
		const { page, close } = await site.visit('', phone);
		const links = page.locator(
			'#das-wichtigste ~ ol h3 a, #kennzahlen ~ details [role=rowheader] a'
		);
		const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		await close();
		expect(hrefs.length).toBe(19);
		const paths = [...new Set(hrefs)].map((href) => new URL(href ?? '', 'http://x/'));
		await site.tour(
			paths.map(({ pathname, search, hash }) => `${pathname.slice(1)}${search}${hash}`),
			phone,
			async ({ page: shown }, path) => {
				const chart = shown.locator(`#${path.split('#')[1]} .chart-frame`);
				await shown.waitForTimeout(800);
				const box = await chart.boundingBox();
				const [top, bottom] = [box?.y ?? Infinity, (box?.y ?? 0) + (box?.height ?? 0)];
				const visible = Math.min(740, bottom) - Math.max(0, top);
				expect(visible, path).toBeGreaterThan(Math.min(box?.height ?? 0, 300) * 0.8);
			}
		);
	});

	it('has the scorecard, folded by topic on a phone and open where there is room', async () => {
		const small = await site.visit('', phone);
		const seen = (page: typeof small.page) =>
			page.locator('#kennzahlen ~ details [role=row][id]:visible').count();
		expect(await seen(small.page)).toBe(4);
		await small.page.locator('#kennzahlen ~ details summary').nth(2).click();
		expect(await seen(small.page)).toBe(8);
		const long = await small.page.evaluate(() => document.documentElement.scrollHeight);
		expect(long).toBeLessThan(7500);
		await small.close();
		for (const javaScriptEnabled of [true, false]) {
			const wide = await site.visit('', {
				viewport: { width: 1440, height: 900 },
				javaScriptEnabled
			});
			expect(await seen(wide.page)).toBe(13);
			const row = wide.page.locator('#unemployment_rate_15_24');
			const text = (await row.innerText()).replaceAll('\u202f', ' ');
			for (const part of ['6,9 %', '2025', 'gestiegen, ungünstig', 'Rang 22 von 26'])
				expect(text).toContain(part);
			expect(await row.getByRole('img').getAttribute('aria-label')).toContain('Hessen 5,9');
			await wide.close();
		}
	});

	it('says on the page of methods how it is chosen, with the whole order', async () => {
		const { page, close } = await site.visit('methodik/#rangfolge');
		const table = page.getByRole('table', { name: /in dieser Reihenfolge/ });
		const first = await table.locator('tbody tr').first().innerText();
		expect(first).toContain('6,8');
		expect(await table.locator('tbody tr', { hasText: /ja\s*$/ }).count()).toBe(5);
		await close();
	});
});
