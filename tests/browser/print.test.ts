import { describe, expect, it } from 'vitest';
import { printBrief } from '../../src/build/brief.ts';
import { onePageOfEachKind } from '../support/pages.ts';
import { filledOf, openPdf } from '../support/paper.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
/** A4 without its margins, as the browser counts it. */
const textWidth = 680;
const paper = { viewport: { width: textWidth, height: 1000 }, colorScheme: 'dark' } as const;

/** What would spoil the page on paper, said in words. */
const spoilt = `(() => {
	dispatchEvent(new Event('beforeprint'));
	const shown = (element) => element.getClientRects().length > 0;
	const luminance = (colour) => {
		const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\\d.]+/g) ?? []).map(Number);
		return alpha === 0 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
	};
	const name = (element) => element.tagName.toLowerCase() + '.' + element.className;
	const out = [];
	for (const element of document.querySelectorAll('nav, button, input, select, fieldset, footer'))
		if (shown(element) && !element.closest('thead'))
			out.push(name(element) + ' is printed');
	for (const element of document.querySelectorAll('main figure, main table, main figure svg'))
		if (shown(element) && element.getBoundingClientRect().right > ${textWidth} + 1)
			out.push(name(element) + ' is cut off at the right');
	for (const cell of document.querySelectorAll('main :is(thead th, tbody td)')) {
		const words = cell.textContent.trim();
		if (!shown(cell) || !/^[^\\s/-]{2,14}$/.test(words)) continue;
		const range = document.createRange();
		range.selectNodeContents(cell);
		const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8)));
		if (tops.size > 1) out.push('"' + words + '" is broken in a table');
	}
	for (const element of document.querySelectorAll('main figure'))
		if (element.querySelectorAll('svg:not([aria-hidden])').length === 0 && !element.querySelector('.chart-empty'))
			out.push(element.id + ' has no picture');
	for (const element of document.querySelectorAll('body, body *:not(svg *)')) {
		if (!shown(element)) continue;
		const { backgroundColor, color } = getComputedStyle(element);
		const { width, height } = element.getBoundingClientRect();
		const dark = luminance(backgroundColor) < 0.5;
		if (dark && width * height > 2000) out.push(name(element) + ' is dark');
		const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
		if (text && !dark && luminance(color) > 0.6) out.push(name(element) + ' has pale words');
	}
	for (const link of document.querySelectorAll('main a[href^="http"]')) {
		const after = getComputedStyle(link, '::after').content;
		if (shown(link) && !link.textContent.includes(link.href) && !after.includes(link.getAttribute('href')))
			out.push(link.textContent.trim() + ' hides its address');
	}
	dispatchEvent(new Event('afterprint'));
	return [...new Set(out)];
})()`;

describe('a printed page of each kind', () => {
	it(
		'has nothing to operate, nothing dark, nothing cut off, and the addresses of its sources',
		{ timeout: 600_000 },
		async () => {
			const found: Record<string, string[]> = {};
			const german = onePageOfEachKind().filter((path) => !path.startsWith('en/'));
			await site.tour(german, paper, async ({ page }, path) => {
				await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
				const list = await page.evaluate<string[]>(spoilt);
				if (list.length > 0) found[path] = list;
				await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
			});
			expect(found).toEqual({});
		}
	);

	it('prints one picture of each chart, as wide as its place, and brings the live one back', async () => {
		const { page, close } = await site.visit('arbeitsmarkt/', { viewport: paper.viewport });
		const live = page.locator('main figure svg[role="group"]');
		const before = await page.locator('main figure .chart-frame').count();
		// What is below the screen comes to life one a frame.
		await live.nth(before - 1).waitFor();
		await page.evaluate("dispatchEvent(new Event('beforeprint'))");
		await page.emulateMedia({ media: 'print' });
		const pictures = page.locator('main figure svg[role="img"]:visible');
		expect(await pictures.count()).toBe(before);
		expect(await pictures.first().getAttribute('width')).toBe('720');
		await page.emulateMedia({ media: 'screen' });
		await page.evaluate("dispatchEvent(new Event('afterprint'))");
		await pictures.first().waitFor({ state: 'detached' });
		expect(await live.count()).toBe(before);
		await close();
	});

	it('writes out its own address and those of links in its sentences', async () => {
		const { page, close } = await site.visit('methodik/', paper);
		await page.evaluate("dispatchEvent(new Event('beforeprint'))");
		await page.emulateMedia({ media: 'print' });
		const head = await page.evaluate(
			"getComputedStyle(document.querySelector('.app > header'), '::after').content"
		);
		await close();
		expect(head).toContain('/methodik/');
	});
});

/** How much of each sheet of some pages is used. */
async function sheetsOf(paths: readonly string[]): Promise<Record<string, number[]>> {
	const { page, close } = await site.visit('impressum/');
	const out: Record<string, number[]> = {};
	for (const path of paths)
		out[path] = await filledOf(await openPdf(await printBrief(page, site.url(path))));
	await close();
	return out;
}

describe('the sheets of a printed page', () => {
	it(
		'are used: no first one is half empty, and none but the last is nearly empty',
		{ timeout: 600_000 },
		async () => {
			const german = onePageOfEachKind().filter((path) => !path.startsWith('en/'));
			const printed = await sheetsOf([...german, 'arbeitsmarkt/?gruppe=women']);
			const wasted = Object.entries(printed).filter(
				([, sheets]) =>
					sheets.length > 1 &&
					((sheets[0] ?? 0) < 0.5 || sheets.slice(0, -1).some((share) => share < 0.33))
			);
			expect(Object.fromEntries(wasted)).toEqual({});
		}
	);

	it('of the activities are six at most, list, matrix and bars together', async () => {
		const printed = await sheetsOf(['aktivitaeten/', 'en/aktivitaeten/']);
		for (const [path, sheets] of Object.entries(printed))
			expect(sheets.length, path).toBeLessThan(7);
	});
});
