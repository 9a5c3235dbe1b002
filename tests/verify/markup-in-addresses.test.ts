import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { harmless, harmOn, watchForHarm, type Harm } from '../support/harm.ts';
import { onePageOfEachKind } from '../support/pages.ts';
import { payloads, scriptAddresses } from '../support/payloads.ts';
import { promised } from '../support/promise.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

/** Every name an address may carry, as the code has them. */
const names = [
	...new Set(
		globSync('src/lib/**/*.ts').flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/param: '([^']+)'/g)].map(([, name = '']) => name)
		)
	),
	...['theme', 'headline', 'lang', 'width', 'height', 'kreismonitor']
];
const pages = [
	...onePageOfEachKind().filter((path) => !path.startsWith('en/')),
	'en/suche/',
	...['unemployment', 'compare-ranking', 'activities-coverage'].map((id) => `embed/${id}/`)
];
const texts = [...payloads, ...scriptAddresses];
const searchOf = (text: string) =>
	`?${names.map((name) => `${name}=${encodeURIComponent(text)}`).join('&')}#${encodeURIComponent(text)}`;

/** Goes to one address of the page after the other, as its own links would. */
const follow = async (page: Page, searches: readonly string[]): Promise<Harm> => {
	await page.evaluate(
		`(async (searches) => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			const link = document.createElement('a');
			document.body.append(link);
			for (const search of searches) {
				link.href = location.pathname + search;
				link.click();
				await frame();
				await frame();
			}
		})(${JSON.stringify(searches)})`
	);
	await page.waitForTimeout(500);
	return harmOn(page);
};
const isQuiet = (harm: Harm) => JSON.stringify(harm) === JSON.stringify(harmless);

promised('markup-in-addresses', async () => {
	const broken: string[] = [];
	let tried = 0;
	for (const path of pages) {
		const { page, close } = await site.visit('favicon.svg');
		await watchForHarm(page);
		const foreign: string[] = [];
		page.on('request', (request) => {
			if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) foreign.push(request.url());
		});
		page.on('dialog', (dialog) => {
			broken.push(`${path}: ${dialog.message()}`);
			void dialog.dismiss();
		});
		await page.goto(site.url(path), { waitUntil: 'load' });
		await page.locator('html[data-live="true"]:not([data-asleep])').waitFor({ state: 'attached' });
		// A page without anything to choose reads nothing of its address.
		const choosing = await page.locator('main :is(input, select, [role="combobox"])').count();
		const followed = await follow(page, choosing > 0 ? texts.map(searchOf) : []);
		if (!isQuiet(followed)) broken.push(`${path}: ${JSON.stringify(followed)}`);
		// Some are also where a reader arrives.
		for (const text of texts.filter((_, at) => at % 43 === pages.indexOf(path) % 43)) {
			await page.goto(site.url(path + searchOf(text)), { waitUntil: 'load' });
			await page
				.locator('html[data-live="true"]:not([data-asleep])')
				.waitFor({ state: 'attached' });
			const arrived = await harmOn(page);
			if (!isQuiet(arrived)) broken.push(`${path} ${text}: ${JSON.stringify(arrived)}`);
		}
		broken.push(...foreign.map((url) => `${path} asked ${url}`));
		tried += choosing > 0 ? texts.length * names.length : 0;
		await close();
	}
	const result = `${texts.length} payloads × ${names.length} parameters on ${pages.length} pages (${tried} values): ${broken.length} run or asked elsewhere`;
	return { result, broken: [...broken, ...site.foreign()] };
});

it('would notice a page that takes its address for markup', async () => {
	const { page, close } = await site.visit('favicon.svg');
	await watchForHarm(page);
	await page.goto(site.url('suche/?q=x'), { waitUntil: 'load' });
	await page.evaluate(
		`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(payloads[1])})`
	);
	await page.waitForTimeout(300);
	const { made, stopped } = await harmOn(page);
	expect([made, stopped.length]).toEqual([1, 1]);
	await close();
});

it('shows what was asked as text', async () => {
	for (const path of ['suche/', 'en/suche/', 'netzwerk/']) {
		const text = '<b>Müller & "Söhne"</b>';
		const { page, close } = await site.visit(
			`${path}?q=${encodeURIComponent(text)}&thema=${encodeURIComponent(text)}`
		);
		const shown = await page.locator('main').innerText();
		const inputs = await page.locator('main input').all();
		const typed = await Promise.all(inputs.map((input) => input.inputValue()));
		expect([shown, ...typed].join('\n'), path).toContain(text);
		await close();
	}
});
