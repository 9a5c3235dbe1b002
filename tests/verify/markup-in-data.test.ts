import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { harmless, harmOn, watchForHarm } from '../support/harm.ts';
import { payloads } from '../support/payloads.ts';
import { runIn } from '../support/project.ts';
import { promised } from '../support/promise.ts';
import { useSite } from '../support/site.ts';
import { copyWhole, spoilTexts } from '../support/spoiled.ts';

const dir = copyWhole();
let spoiled: ReturnType<typeof spoilTexts>;
// Before the server: it looks at the files once, when it starts.
beforeAll(() => {
	spoiled = spoilTexts(dir);
	runIn(dir, ['src/build/main.ts']);
	runIn(dir, ['node_modules/vite/bin/vite.js', 'build']);
}, 900_000);
const site = useSite(() => join(dir, 'build'));
afterAll(() => rmSync(dirname(dir), { recursive: true, force: true }));

/** Pages of the spoiled site: all of the first two levels, and every embed. */
const pagesOf = (build: string): string[] =>
	globSync(['index.html', '*/index.html', '*/*/index.html', 'en/*/*/index.html'], { cwd: build })
		.map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
		.filter((path) => !path.startsWith('e/'))
		.sort();

/** Whether a browser reads a file as XML without a payload becoming an element of it. */
const readXml = (page: Page, text: string) =>
	page.evaluate<string>(
		`((text) => {
			const read = new DOMParser().parseFromString(text, 'application/xml');
			const broken = read.querySelector('parsererror');
			return broken ? broken.textContent : read.querySelector('[id=kmx], script') ? 'became an element' : '';
		})(${JSON.stringify(text)})`
	);

promised('markup-in-data', async () => {
	const { texts, fields } = spoiled;
	const build = join(dir, 'build');
	const broken: string[] = [];
	const { page, close } = await site.visit('favicon.svg');
	await watchForHarm(page);
	page.on('request', (request) => {
		if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()))
			broken.push(`${page.url()} asked ${request.url()}`);
	});
	const pages = pagesOf(build);
	let shown = 0;
	for (const path of pages) {
		await page.goto(site.url(path), { waitUntil: 'load' });
		await page.locator('html[data-live="true"]:not([data-asleep])').waitFor({ state: 'attached' });
		await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
		const harm = await harmOn(page);
		if (JSON.stringify(harm) !== JSON.stringify(harmless))
			broken.push(`/${path}: ${JSON.stringify(harm)}`);
		if ((await page.locator('body').innerText()).includes('kmx()')) shown++;
	}
	const xml = globSync('**/*.{svg,xml,atom}', { cwd: build });
	for (const name of xml) {
		const fault = await readXml(page, readFileSync(join(build, name), 'utf8'));
		if (fault !== '') broken.push(`${name}: ${fault.slice(0, 200)}`);
	}
	await close();
	if (shown < pages.length / 4) broken.push(`only ${shown} pages show a payload`);
	return {
		result: `${payloads.length} payloads in ${texts} texts of ${fields.length} fields, ${pages.length} pages (${shown} show one) and ${xml.length} pictures and feeds: ${broken.length} run, asked elsewhere or broken`,
		broken: [...broken, ...site.foreign()]
	};
});
