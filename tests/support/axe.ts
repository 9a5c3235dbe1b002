import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands, or in a part of it, one line per rule; of its answer only that leaves the page. */
export async function violations(page: Page, part?: string, own?: RunOptions): Promise<string[]> {
	await page.evaluate(source);
	const where = part === undefined ? 'document' : JSON.stringify(part);
	const found = await page.evaluate<Result[]>(
		`axe.run(${where}, ${JSON.stringify(own ?? { runOnly: tags })}).then(({ violations }) => violations)`
	);
	return found.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`
	);
}
