import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands, one line per rule. */
export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(source);
	const results = await page.evaluate<AxeResults, string>(
		`axe.run(document, { runOnly: ${JSON.stringify(tags)} })` as never,
		''
	);
	return results.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`
	);
}
