import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { askAll, golden } from '../support/golden.ts';
import { useSite } from '../support/site.ts';

/** Rows of the table, as the file says that everybody can have. */
const rowsOfLabourMarket = String(
	readFileSync('static/data/labour-market.csv', 'utf8').trimEnd().split('\n').length - 1
);

const site = useSite();
const sqlOf = (text: string) => `analyse/?sql=${encodeURIComponent(text)}`;
const outcome = (page: Page) => page.locator('section[aria-labelledby="sql"]');
const type = async (page: Page, text: string) => {
	await page.locator('.cm-content').fill(text);
};
const run = (page: Page) => page.getByRole('button', { name: /^(Auswahl )?ausführen$/i }).click();

describe('the place for SQL', () => {
	it('answers, names the place of an error, and goes on', async () => {
		const { page, errors, close } = await site.visit('analyse/');
		await type(page, 'SELECT region, value\nFROM labour_market\nWHERE valu > 5');
		await page.keyboard.press('Control+Enter');
		const alert = outcome(page).getByRole('alert');
		await alert.waitFor();
		expect(await alert.innerText()).toMatch(/Diesen Namen gibt es nicht[\s\S]*Zeile 3, Zeichen 7/);
		expect(await page.locator('.cm-lintRange-error').innerText()).toBe('valu');
		await type(page, 'SELECT count(*) AS n FROM labour_market');
		await run(page);
		await outcome(page).getByRole('cell', { name: rowsOfLabourMarket }).waitFor();
		expect(await violations(page)).toEqual([]);
		expect(errors).toEqual([]);
		expect(site.foreign()).toEqual([]);
		await close();
	});

	it('cancels an endless query within 100 ms, and the public tables come back', async () => {
		const { page, close } = await site.visit('analyse/');
		await type(page, 'SELECT count(*) FROM sources');
		await run(page);
		await outcome(page).locator('td').first().waitFor();
		await type(page, 'SELECT count(*) FROM range(100000) a, range(100000) b, range(100000) c');
		await run(page);
		const cancel = outcome(page).getByRole('button', { name: 'Abbrechen' });
		await cancel.waitFor();
		// Measured in the page: the driver's own way takes longer than that.
		const waited = await cancel.evaluate(
			(button: HTMLElement) =>
				new Promise<number>((resolve) => {
					const since = performance.now();
					const gone = new MutationObserver(() => {
						if (button.isConnected) return;
						gone.disconnect();
						resolve(performance.now() - since);
					});
					gone.observe(document.body, { childList: true, subtree: true });
					button.click();
				})
		);
		expect(waited).toBeLessThan(100);
		await type(page, 'SELECT count(*) + 1000 AS n FROM sources');
		await run(page);
		await outcome(page).getByRole('cell', { name: '1016' }).waitFor();
		await close();
	});

	it('does not run a query from the address before it was read', async () => {
		const { page, close } = await site.visit(sqlOf('SELECT 41 + 1 AS answer'));
		expect(await outcome(page).innerText()).toContain('Jemand hat sie geteilt');
		expect(await page.locator('.cm-content').innerText()).toContain('41 + 1');
		expect(await outcome(page).getByRole('table').count()).toBe(0);
		await page.getByRole('button', { name: 'Gelesen, ausführen' }).click();
		await outcome(page).getByRole('cell', { name: '42' }).waitFor();
		expect(await outcome(page).innerText()).not.toContain('Jemand hat sie geteilt');
		await close();
	});

	it('starts the engine anew after a query that blocks it', async () => {
		const { page, close } = await site.visit('analyse/');
		await type(
			page,
			'SELECT levenshtein(repeat(region, 2000), repeat(period, 2000)) AS n FROM labour_market'
		);
		await run(page);
		await outcome(page).getByRole('alert').waitFor({ timeout: 60_000 });
		await type(page, 'SELECT count(*) + 1000 AS n FROM sources');
		await run(page);
		await outcome(page).getByRole('cell', { name: '1016' }).waitFor({ timeout: 60_000 });
		await close();
	});

	it('gives the rows of the golden queries, as in Node', async () => {
		const { page, close } = await site.visit('analyse/');
		const [worker] = await Promise.all([page.waitForEvent('worker'), run(page)]);
		const answers = await page.evaluate(askAll, {
			url: worker.url(),
			asked: golden.map(({ sql }) => sql)
		});
		for (const [at, { sql, columns, rows }] of golden.entries())
			expect(answers[at], sql).toEqual({ columns, rows, cut: false });
		await close();
	});

	it('writes nothing', async () => {
		const { page, close } = await site.visit('analyse/');
		await type(page, 'DROP TABLE sources');
		await run(page);
		await outcome(page).getByRole('alert').waitFor();
		expect(await outcome(page).getByRole('alert').innerText()).toContain('Hier wird nur gelesen');
		await close();
	});
});

describe('the pivot', () => {
	it('never offers the sum of a rate, draws lines over time, and says who shared it', async () => {
		const { page, close } = await site.visit('analyse/?tabelle=labour_market&nur=region:06436');
		const pivot = page.locator('section[aria-labelledby="pivot"]');
		expect(await pivot.innerText()).toContain('Jemand hat sie geteilt');
		await pivot.getByLabel('Kennzahl').selectOption('unemployment_rate_all');
		await pivot.getByLabel('Zeilen').selectOption('period');
		await pivot.locator('figure svg').first().waitFor();
		const offered = await pivot.getByLabel('Je Zelle').locator('option').allInnerTexts();
		expect(offered).not.toContain('Summe');
		expect(offered).not.toContain('Mittelwert, ungewichtet');
		expect(await pivot.getByRole('row', { name: /2025/ }).innerText()).toContain('5,4');
		expect(new URL(page.url()).searchParams.get('kennzahl')).toBe('unemployment_rate_all');
		expect(await violations(page)).toEqual([]);
		await close();
	});

	it('says what it is narrowed to, of which source and edition, and takes it into its file', async () => {
		const { page, close } = await site.visit(
			'en/analyse/?tabelle=labour_market&kennzahl=unemployment_rate_all&zeilen=region&nur=period:2025&ebene=district'
		);
		const pivot = page.locator('section[aria-labelledby="pivot"]');
		await pivot.getByRole('button', { name: 'Make the table' }).click();
		const caption = pivot.getByRole('heading', { level: 3 });
		await caption.waitFor();
		expect(await caption.innerText()).toMatch(/only Level of regions: Districts.*Period: 2025$/);
		expect(await pivot.innerText()).toMatch(/Source: .*13211-02-05-4.*Edition of the data: \w+/s);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			pivot.getByRole('button', { name: 'CSV', exact: true }).click()
		]);
		const text = readFileSync(await download.path(), 'utf8');
		const [header, first = ''] = text.split('\r\n');
		expect(header).toMatch(
			/source_of_cell,Selection,Query,Source,Edition of the data,Kind of figures$/
		);
		expect(first).toContain('Level of regions: Districts and independent cities; Period: 2025');
		await close();
	});

	it('lets the mouse choose the rows without a text in a column', async () => {
		const { page, close } = await site.visit('analyse/?tabelle=labour_market');
		const pivot = page.locator('section[aria-labelledby="pivot"]');
		await pivot.getByRole('button', { name: 'Tabelle bilden' }).click();
		await pivot.getByRole('table').waitFor();
		await pivot.getByRole('combobox', { name: 'Kennzeichen' }).click();
		await pivot.getByRole('option', { name: '–' }).click();
		await expect.poll(() => new URL(page.url()).searchParams.get('nur')).toContain('flag:');
		expect(await pivot.getByRole('option', { name: '–' }).getAttribute('aria-selected')).toBe(
			'true'
		);
		await close();
	});

	it('sums persons of one level in each year', async () => {
		const { page, close } = await site.visit('analyse/');
		const pivot = page.locator('section[aria-labelledby="pivot"]');
		await pivot.getByLabel('Kennzahl').selectOption('unemployed_total');
		await pivot.getByLabel('Spalten').selectOption('');
		expect(await pivot.innerText()).toContain('Land und Kreise');
		await pivot.getByLabel('Ebene der Regionen').selectOption('district');
		await pivot.getByLabel('Je Zelle').selectOption('sum');
		await pivot.getByRole('columnheader', { name: /Summe \(Personen\)/ }).waitFor();
		await close();
	});
});

describe('the steps', () => {
	it('reshape a table by keyboard, can be taken back, and are the SQL they show', async () => {
		const { page, errors, close } = await site.visit('analyse/');
		const steps = page.locator('section[aria-labelledby="steps"]');
		const items = steps.locator('ol > li');
		expect(await items.count()).toBe(5);
		await steps.getByRole('button', { name: 'Schritt 5 entfernen' }).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => items.count()).toBe(4);
		await steps.getByRole('button', { name: 'Letzte Änderung zurücknehmen' }).press('Enter');
		await expect.poll(() => items.count()).toBe(5);
		expect(new URL(page.url()).searchParams.get('von')).toBe('labour_market');
		await steps.getByRole('button', { name: 'Schritte ausführen' }).press('Enter');
		const rows = async (place: Locator) => {
			await place.getByRole('table').waitFor();
			return place.locator('tbody tr').allInnerTexts();
		};
		const stepped = await rows(steps);
		await steps.getByRole('button', { name: 'Schritte als SQL ansehen' }).click();
		await run(page);
		expect(await rows(outcome(page))).toEqual(stepped);
		expect(stepped.join()).toContain('Hessen');
		expect(await violations(page)).toEqual([]);
		expect(errors).toEqual([]);
		await close();
	});

	it('say who shared them, which one does not fit, and what cannot be read', async () => {
		const shared = (steps: string) =>
			site.visit(`en/analyse/?von=regions&schritte=${encodeURIComponent(steps)}`);
		const wrong = await shared('[{"do":"keep","column":"gone","values":["1"]}]');
		const place = wrong.page.locator('section[aria-labelledby="steps"]');
		await place.getByText('somebody has shared them').waitFor();
		expect(await place.innerText()).toContain('does not fit what stands before it');
		expect(await place.getByRole('button', { name: 'Run the steps' }).isDisabled()).toBe(true);
		await wrong.close();
		const unread = await shared('[{');
		await unread.page.getByText('The steps in the address cannot be read').waitFor();
		await unread.close();
	});
});

describe('the tables', () => {
	it('can be read without scripts, in both languages', async () => {
		for (const [path, word] of [
			['analyse/', 'Spalten'],
			['en/analyse/', 'Columns']
		] as const) {
			const { page, close } = await site.visit(path, { javaScriptEnabled: false });
			const card = page.locator('details', { hasText: 'labour_market' }).first();
			await card.locator('summary').click();
			expect(await card.innerText()).toContain(word);
			expect(await card.locator('table').count()).toBe(3);
			await close();
		}
	});
});
