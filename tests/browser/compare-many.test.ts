import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { county } from '../../src/lib/core/county.ts';
import { makeServerRun } from '../../src/lib/data/run.server.ts';
import { openDialog, take } from '../support/actions.ts';
import { violations } from '../support/axe.ts';
import { rankOf } from '../support/compare.ts';
import { search } from '../support/facets.ts';
import { useSite } from '../support/site.ts';
import { tableRows } from '../support/table-rows.ts';

const site = useSite();
const run = makeServerRun(join(process.cwd(), 'build/data'));
const path = 'vergleich/mehrere/';
const counts = 'kennzahl=unemployed_total&kennzahl=sgb2_total_persons';
const beside = 'Hochtaunus';

const cells = (page: Page, figure: string) => tableRows(page.locator(`#${figure}`));

describe('the comparison of several indicators', () => {
	it('shows two counties and four indicators without JavaScript, no controls, with ranks in a table', async () => {
		const html = readFileSync(`build/${path}index.html`, 'utf8');
		expect(html).toContain('Mehrere Kennzahlen nebeneinander');
		const { page, close } = await site.visit(path, { javaScriptEnabled: false });
		expect(await page.locator('main figure svg:visible').count()).toBe(2);
		expect(await page.locator('main [role="combobox"]:visible').count()).toBe(0);
		const ranks = await cells(page, 'compare-ranks');
		expect(ranks).toHaveLength(4);
		expect(ranks[0]?.[2]).toContain(await rankOf(run, 'unemployment_rate_15_24', county.short.de));
		await close();
	});

	it('takes one choice for several indicators, in the address, from small files, without an engine', async () => {
		const { page, requests, errors, close } = await site.visit(path);
		await page.waitForLoadState('networkidle');
		const files = () => requests.filter((url) => url.includes('/cubes/compare/'));
		expect(files()).toEqual([]);
		await page.getByRole('combobox', { name: 'Kreise daneben' }).click();
		await page.getByRole('option', { name: beside }).click();
		await page.keyboard.press('Escape');
		await expect.poll(() => search(page)).toBe('?region=06412&region=06434');
		await expect
			.poll(() => page.locator('#compare-ranks thead th').allTextContents())
			.toContain(beside);
		expect(files()).toHaveLength(4);
		const ranks = await cells(page, 'compare-ranks');
		expect(ranks[0]?.[4]).toContain(await rankOf(run, 'unemployment_rate_15_24', beside));
		await page.reload();
		await expect
			.poll(() => page.locator('#compare-ranks thead th').allTextContents(), { timeout: 30_000 })
			.toContain(beside);
		expect(await violations(page)).toEqual([]);
		expect(requests.filter((url) => /\.(wasm|parquet)/.test(url))).toEqual([]);
		expect(errors).toEqual([]);
		await close();
	});

	it('sets the first common year as 100 for counts and says why not for rates', async () => {
		const { page, close } = await site.visit(
			`${path}?${counts}&kennzahl=unemployment_rate_all&ansicht=index`
		);
		const figure = page.locator('#compare-many');
		await expect.poll(() => figure.innerText()).toContain('erstes gemeinsames Jahr = 100');
		await figure.locator('summary').first().click();
		await expect.poll(() => figure.innerText()).toContain('stehen nicht als Index');
		await page.getByRole('radio', { name: /je 1\.000/ }).check();
		await expect.poll(() => search(page)).toContain('ansicht=je-1000');
		await expect.poll(() => figure.innerText()).toContain('Bevölkerung am 31.12. desselben Jahres');
		await close();
	});

	it('says before how many indicators a view converts, and to listeners alone that it has followed', async () => {
		const { page, close } = await site.visit(path);
		const names = async () =>
			(await page.locator('fieldset input[name="view"] + span').allInnerTexts()).map((own) =>
				own.replace('✓ ', '').trim()
			);
		expect(await names()).toEqual([
			'Werte',
			'erstes gemeinsames Jahr = 100 (1 von 4)',
			'je 1.000 Menschen (0 von 4)'
		]);
		await page.getByRole('radio', { name: /je 1\.000/ }).check();
		const status = page.getByRole('status').filter({ hasText: 'Abbildungen aktualisiert.' });
		await expect.poll(() => status.count()).toBe(1);
		expect((await status.boundingBox())?.height).toBeLessThanOrEqual(1);
		await page.goto(site.url(`${path}?${counts}`));
		await expect
			.poll(names)
			.toEqual(['Werte', 'erstes gemeinsames Jahr = 100', 'je 1.000 Menschen']);
		await close();
	});

	it('stands in two columns on a desktop and in one on a phone, without sideways scroll', async () => {
		const { page, close } = await site.visit(path);
		const lefts = async () => {
			const boxes = page.locator('#compare-many svg:visible text[font-weight="600"]');
			const all = await boxes.evaluateAll((own) =>
				own.map((text) => Math.round(text.getBoundingClientRect().left))
			);
			return new Set(all.filter((left) => left >= 0)).size;
		};
		await page.setViewportSize({ width: 1440, height: 900 });
		await expect.poll(() => page.locator('#compare-many svg:visible').count()).toBeGreaterThan(0);
		expect(await lefts()).toBeGreaterThanOrEqual(2);
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 740 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
		}
		await close();
	});

	it('is one tab stop; arrows go through years, series and panels', async () => {
		const { page, close } = await site.visit(path);
		const marks = page.locator('#compare-many .chart-marks');
		await marks.first().waitFor();
		expect(await marks.locator('[data-mark][tabindex="0"]').count()).toBe(1);
		await marks.locator('[data-mark][tabindex="0"]').focus();
		const focused = () =>
			page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		const first = await focused();
		expect(first).toMatch(new RegExp(`^Arbeitslosenquote .*, ${county.short.de}, \\d{4}: `));
		await page.keyboard.press('ArrowRight');
		expect(await focused()).not.toBe(first);
		const seen = new Set<string>();
		for (let step = 0; step < 16; step += 1) {
			await page.keyboard.press('ArrowDown');
			seen.add((await focused()).split(', ')[0] ?? '');
		}
		expect(seen.size).toBeGreaterThanOrEqual(4);
		await page.keyboard.press('Escape');
		await close();
	});

	it('gives typed columns of what is shown, and an embed with the same choice', async () => {
		const { page, close } = await site.visit(`${path}?${counts}&ansicht=je-1000&region=06434`);
		await expect.poll(() => page.locator('#compare-many').innerText()).toContain('je 1.000');
		await expect
			.poll(() => cells(page, 'compare-many').then((rows) => rows.length))
			.toBeGreaterThan(5);
		await openDialog(page, 'Daten', 'compare-many');
		const { bytes } = await take(page, /^CSV K/);
		const text = bytes.toString('utf8');
		expect(text).toContain('unemployed_total_per_1000');
		expect(text).toContain('population_total');
		await page.goto(site.url(`embed/compare-many/?${counts}&ansicht=je-1000&region=06434`));
		await expect
			.poll(() => page.locator('.subtitle').innerText(), { timeout: 20_000 })
			.toContain('Hochtaunus und Hessen; je 1.000');
		await close();
	});

	it('is reached from the page of a district, which then stands beside the own one', async () => {
		const { page, close } = await site.visit('kreis/06434/', { javaScriptEnabled: false });
		const link = page.getByRole('link', { name: 'Verläufe mehrerer Kennzahlen' });
		expect(await link.getAttribute('href')).toContain('vergleich/mehrere/?region=06434');
		await close();
	});

	it('is reached from the comparison of one indicator with its choice', async () => {
		const { page, close } = await site.visit(
			'vergleich/?indikator=gdp_per_inhabitant&region=06434'
		);
		const link = page.getByRole('link', { name: 'Mehrere Kennzahlen nebeneinander' });
		await expect
			.poll(() => link.getAttribute('href'))
			.toContain('kennzahl=gdp_per_inhabitant&region=06434');
		await link.click();
		await expect.poll(() => page.locator('h1').innerText()).toContain('Mehrere Kennzahlen');
		await close();
	});
});
