import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands, or in a part of it, one line per rule; all rules run, but what they find right is not written down, which is a seventh of the time. */
export async function violations(page: Page, part?: string, own?: RunOptions): Promise<string[]> {
	await page.evaluate(source);
	// Nobody reads the HTML of what was found.
	await page.evaluate('axe.configure({ noHtml: true })');
	const where = part === undefined ? 'document' : JSON.stringify(part);
	const options: RunOptions = { ...(own ?? { runOnly: tags }), resultTypes: ['violations'] };
	const found = await page.evaluate<Result[]>(
		`axe.run(${where}, ${JSON.stringify(options)}).then(({ violations }) => violations)`
	);
	return found.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`
	);
}
