import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { onePageOfEachKind } from '../support/pages.ts';
import { promised } from '../support/promise.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const pages = [
	...onePageOfEachKind(),
	...['unemployment', 'compare-ranking', 'activities-coverage'].map((id) => `embed/${id}/`)
];
const widths = [360, 768, 1440];
const looks: Readonly<Record<string, BrowserContextOptions>> = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	forced: { colorScheme: 'dark', forcedColors: 'active' }
};

promised('axe', async () => {
	const broken: string[] = [];
	let looked = 0;
	for (const [name, look] of Object.entries(looks))
		for (const width of widths)
			await site.tour(
				pages,
				{ ...look, reducedMotion: 'reduce', viewport: { width, height: 900 } },
				async ({ page }, path) => {
					looked++;
					for (const one of await violations(page))
						broken.push(`/${path} ${name} ${width}: ${one}`);
				}
			);
	return {
		result: `${looked} looks at ${pages.length} pages: ${broken.length} violations`,
		broken
	};
});

/** Ways readers set text, after WCAG 1.4.4, 1.4.10 and 1.4.12: the size their browser begins with, and a sheet of their own. */
const settings: Readonly<Record<string, { size: number; css: string }>> = {
	'as it is': { size: 16, css: '' },
	'200 %': { size: 32, css: '' },
	spaced: {
		size: 16,
		css: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
			p { margin-bottom: 2em !important; }`
	}
};
/** The style as a sheet made by script, which the policy of the page allows. */
const set = (page: Page, css: string) =>
	page.evaluate(`(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(${JSON.stringify(css)});
		document.adoptedStyleSheets = [sheet];
	})()`);
async function setSize(page: Page, standard: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
	await session.detach();
}
/** How far the page is wider than the window, and what sticks out first. */
const surplus = `(() => {
	const wide = document.documentElement.scrollWidth - innerWidth;
	if (wide <= 0) return '';
	const out = [...document.querySelectorAll('body *')].find((one) => {
		const box = one.getBoundingClientRect();
		return box.width > 0 && box.right > innerWidth + 1 && !one.closest('.k-scroll, [tabindex="0"][role="region"]');
	});
	return wide + ' px ' + (out ? out.tagName + '.' + out.getAttribute('class') + ' ' + (out.textContent || '').trim().slice(0, 40) : '');
})()`;

promised('sideways', async () => {
	const broken: string[] = [];
	await site.tour(pages, { viewport: { width: 320, height: 640 } }, async ({ page }, path) => {
		for (const [name, { size, css }] of Object.entries(settings)) {
			await setSize(page, size);
			await set(page, css);
			await page.waitForTimeout(400);
			const found = await page.evaluate<string>(surplus);
			if (found !== '') broken.push(`/${path} ${name}: ${found}`);
		}
	});
	return {
		result: `${pages.length} pages, text ${Object.keys(settings).join(', ')}: ${broken.length} scroll`,
		broken
	};
});

it('would notice a page that is too wide', async () => {
	const { page, close } = await site.visit('impressum/', { viewport: { width: 320, height: 640 } });
	await set(page, 'h1 { width: 400px; }');
	expect(await page.evaluate(surplus)).toMatch(/^\d+ px H1/);
	await close();
});
