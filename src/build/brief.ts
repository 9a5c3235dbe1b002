import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { county } from '#lib/core/county.ts';
import { briefsIn, readOptions, usage, type BriefFile } from './brief-options.ts';
import { launch } from './chromium.ts';
import { serve } from './serve.ts';

/** Links inside the file stay; those within the site lead to where it is published, or nowhere. */
async function settleLinks(page: Page): Promise<void> {
	await page.evaluate((published) => {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
			if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) continue;
			if (published === null) link.removeAttribute('href');
			else link.href = published + link.pathname + link.search + link.hash;
		}
	}, county.origin);
}

/** Windows that have the fonts: one that comes late is shown from the next page on only. */
const haveFonts = new WeakSet<BrowserContext>();

/** Prints one page of the served site as a tagged PDF on A4. */
export async function printBrief(page: Page, address: string): Promise<Buffer> {
	await page.goto(address, { waitUntil: 'load' });
	if (!haveFonts.has(page.context())) await page.reload({ waitUntil: 'load' });
	haveFonts.add(page.context());
	// A selector and not a function: the policy of the page forbids compiled strings.
	await page.locator('html[data-live="true"]:not([data-asleep])').waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready);
	await settleLinks(page);
	return page.pdf({
		tagged: true,
		outline: true,
		preferCSSPageSize: true,
		printBackground: true
	});
}

async function write(files: readonly BriefFile[], out: string): Promise<void> {
	const server = await serve(0);
	const browser = await launch();
	try {
		const page = await browser.newPage();
		for (const { path, word, name } of files) {
			const pdf = await printBrief(page, server.url + path);
			writeFileSync(join(out, `${name}.pdf`), pdf);
			copyFileSync(join('build', word), join(out, `${name}.docx`));
			console.log(`${join(out, name)}.pdf, .docx`);
		}
	} finally {
		await browser.close();
		server.close();
	}
}

async function main(): Promise<void> {
	if (!existsSync('build/kreisprofil/index.html')) {
		console.error('There is no built site in build/. Run "npm run build" first.');
		process.exit(1);
	}
	const read = readOptions(process.argv.slice(2), briefsIn('build'));
	if (read.problems.length > 0) {
		console.error([...read.problems, '', usage].join('\n'));
		process.exit(1);
	}
	mkdirSync(read.out, { recursive: true });
	await write(read.files, read.out);
}

if (import.meta.main) await main();
