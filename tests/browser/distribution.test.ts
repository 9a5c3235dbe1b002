import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { duckdbFile } from '../support/duckdb-file.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const outcome = (page: Page) => page.locator('section[aria-labelledby="sql"]');
const run = (page: Page) => page.getByRole('button', { name: /^(Auswahl )?ausführen$/i }).click();

describe('the distribution', () => {
	it('is narrowed by keys, without asking the engine for each move, and stands in the address', async () => {
		const { page, errors, close } = await site.visit('analyse/');
		const part = page.locator('section[aria-labelledby="spread"]');
		await part.getByRole('button', { name: 'Verteilung zeigen' }).click();
		const upper = part.getByRole('slider', { name: 'Obergrenze' });
		await upper.press('Home');
		await part.getByText(/^Gewählt: von 2,7.% bis unter 2,8.%/).waitFor();
		for (let move = 0; move < 13; move++) await upper.press('ArrowRight');
		const chosen = part.getByText(/^Gewählt: von 2,7.% bis unter 4,1.%; \d+ von 446 Zeilen/);
		await chosen.waitFor();
		const said = Number(/; (\d+) von/.exec(await chosen.innerText())?.[1]);
		const groups = part.getByRole('region', { name: /je Region/ });
		const counts = await groups.locator('tbody td:nth-child(2)').allInnerTexts();
		expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(said);
		await expect
			.poll(() => new URL(page.url()).searchParams.get('verteilung'))
			.toBe('labour_market*unemployment_rate_all*value*region*district**2.7*4.1');
		expect(await violations(page)).toEqual([]);
		await upper.press('Escape');
		await part.getByText('Alles gewählt: 446 Zeilen.').waitFor();
		expect(errors).toEqual([]);
		await close();
	});

	it('begins as it was shared, in English, and is drawn with the pointer', async () => {
		const { page, close } = await site.visit(
			'en/analyse/?verteilung=labour_market*unemployment_rate_all*value*region*district**3*4',
			{ viewport: { width: 360, height: 740 } }
		);
		const part = page.locator('section[aria-labelledby="spread"]');
		expect(await part.innerText()).toContain('somebody has shared it');
		await part.getByRole('button', { name: 'Show the distribution' }).click();
		await part.getByText(/^Chosen: from 3\.0% to below 4\.0%/).waitFor();
		const box = await part.locator('svg:has([role=slider])').boundingBox();
		if (!box) throw new Error('no picture');
		const y = box.y + 40;
		await page.mouse.move(box.x + box.width * 0.5, y);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.75, y, { steps: 4 });
		await page.mouse.up();
		await part.getByText(/^Chosen: from [6-9]\.\d% to below 1\d\.\d%/).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await close();
	});
});

describe('a large file', () => {
	it('is opened read-only, asked like a table, marked, never in the address, and closed again', async () => {
		const file = await duckdbFile(
			'plan.duckdb',
			"CREATE TABLE zahlungen AS SELECT 'k' || i % 4 AS kreis, i / 2.0 AS betrag FROM range(1000) t(i)"
		);
		const { page, errors, requests, close } = await site.visit('analyse/');
		await page.waitForLoadState('networkidle');
		const files = page.locator('section[aria-labelledby="files"]');
		expect(await files.innerText()).toContain('DuckDB bis 512 MB');
		await files.locator('input').setInputFiles([file, 'package.json']);
		await files.getByText('plan.duckdb: 1 Tabelle').waitFor();
		expect(await files.getByRole('alert').innerText()).toContain('weder eine DuckDB-Datenbank');
		const part = page.locator('section[aria-labelledby="spread"]');
		await part.getByLabel('Tabelle').selectOption({ label: 'zahlungen (plan.duckdb)' });
		await part.getByText('Alles gewählt: 1.000 Zeilen.').waitFor();
		expect(await part.innerText()).toContain('eigene Daten, nicht amtlich');
		await page
			.locator('.cm-content')
			.fill('SELECT kreis, count(*) AS n FROM eigene_plan_zahlungen GROUP BY ALL');
		await run(page);
		await outcome(page).getByRole('cell', { name: '250' }).first().waitFor();
		const warning = outcome(page).getByRole('status').filter({ hasText: '1 oder 2' });
		expect(await warning.count()).toBe(0);
		await page
			.locator('.cm-content')
			.fill('SELECT kreis, count(*) AS n FROM eigene_plan_zahlungen WHERE betrag < 4 GROUP BY ALL');
		await run(page);
		await warning.waitFor();
		expect(await warning.innerText()).toContain('In 4 Zellen steht 1 oder 2.');
		expect(new URL(page.url()).search).toBe('');
		expect(requests.filter((url) => url.includes('plan'))).toEqual([]);
		await files.getByRole('button', { name: 'plan.duckdb schließen' }).click();
		await run(page);
		await outcome(page).getByRole('alert').waitFor();
		expect(await outcome(page).getByRole('alert').innerText()).toContain('gibt es nicht');
		expect(errors).toEqual([]);
		expect(site.foreign()).toEqual([]);
		await close();
	});
});
