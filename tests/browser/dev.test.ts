import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../src/build/chromium.ts';
import { county } from '../../src/lib/core/county.ts';
import { startDev, type Dev } from '../support/dev.ts';
import { copyForDev, type Project } from '../support/project.ts';

const table = 'data/labour-market/data.csv';
/** The newest rate of the county, as its line begins, and the value. */
const newest = new RegExp(
	`^(unemployment_rate_all,${county.region},\\d{4},total,total,)([\\d.]+),`,
	'gm'
);
const german = (value: string) => value.replace('.', ',');

let project: Project;
let dev: Dev;
let browser: Browser;
let page: Page;
let start = '';
let value = '';

/** Writes another value into the cell. */
function write(next: string): void {
	const path = join(project.dir, table);
	writeFileSync(path, readFileSync(path, 'utf8').replace(`${start}${value},`, `${start}${next},`));
	value = next;
}
/** The sentence that tells the newest value; it stands in a fold. */
const sentence = () => page.locator('#unemployment p.summary');
const shows = (number: string) =>
	sentence().filter({ hasText: number }).waitFor({ state: 'attached', timeout: 60_000 });

beforeAll(async () => {
	project = copyForDev('/arbeitsmarkt/');
	const rows = [...readFileSync(join(project.dir, table), 'utf8').matchAll(newest)];
	[, start = '', value = ''] = rows.sort(([a], [b]) => (a < b ? -1 : 1)).at(-1) ?? [];
	dev = await startDev(project.dir, 5290 + (process.pid % 100));
	browser = await launch();
	page = await browser.newPage({ locale: 'de-DE', serviceWorkers: 'block' });
}, 180_000);
afterAll(async () => {
	await browser.close();
	dev.stop();
	rmSync(project.dir, { recursive: true, force: true });
});

describe('npm run dev', { timeout: 180_000 }, () => {
	it('shows a changed cell without a restart, and needs no build for it', async () => {
		await page.goto(`${dev.url}arbeitsmarkt/`, { timeout: 120_000 });
		await shows(german(value));
		const told = (await sentence().textContent()) ?? '';
		const other = [1, 2, 3, 4].map((tenths) => (Number(value) + tenths / 10).toFixed(1));
		const next = other.find((one) => !told.includes(german(one))) ?? '';
		write(next);
		await shows(german(next));
		expect(existsSync(join(project.dir, 'build'))).toBe(false);
		expect(existsSync(join(project.dir, 'editions'))).toBe(false);
	});

	it('says what is wrong with the data in terminal and page, and keeps the data from before', async () => {
		const before = value;
		write('540');
		const overlay = page.locator('vite-error-overlay');
		await overlay.getByText('540 is more than 100 per cent').first().waitFor({ timeout: 60_000 });
		expect(dev.said()).toContain('540 is more than 100 per cent');
		await shows(german(before));
		await page.reload();
		await overlay.getByText('540 is more than 100 per cent').first().waitFor();
		await shows(german(before));
		write(before);
		await overlay.waitFor({ state: 'detached' });
		await shows(german(before));
	});
});
