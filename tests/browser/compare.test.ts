import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { county } from '../../src/lib/core/county.ts';
import { makeServerRun } from '../../src/lib/data/run.server.ts';
import { partCube, rankingIn, readPart } from '../../src/lib/figures/compare/part.ts';
import { rankPlaces } from '../../src/lib/figures/compare/places.ts';
import { openDialog, take } from '../support/actions.ts';
import { search } from '../support/facets.ts';
import { useSite } from '../support/site.ts';
import { tableRows } from '../support/table-rows.ts';

const site = useSite();
const run = makeServerRun(join(process.cwd(), 'build/data'));
const opening = 'Arbeitslosenquote';
const other = {
	id: 'gdp_per_inhabitant',
	name: 'Bruttoinlandsprodukt pro Kopf'
};

/** Places and names of the ranking table, as a reader sees them. */
const placesOn = (page: Page) =>
	page.locator('#compare-ranking tbody tr').evaluateAll((rows) =>
		rows.map((row) =>
			[...row.querySelectorAll('th, td')]
				.slice(0, 2)
				.map((cell) => cell.textContent?.trim())
				.join(' ')
		)
	);

const headline = (page: Page, text: string) =>
	page.locator('#compare-ranking-headline', { hasText: text }).waitFor({ timeout: 90_000 });

async function placesOf(indicator: string, direction: string, period: string | null) {
	const rows = rankingIn(readPart(await run(partCube(indicator), county)), period, county);
	const { places } = rankPlaces(rows, { comparable: 1, decimals: 1, direction });
	return places.map(({ name, rank }) => `${name} ${rank ?? '–'}`);
}

describe('the comparison', () => {
	it('is readable without JavaScript, with a way to the data in place of the controls', async () => {
		const html = readFileSync('build/vergleich/index.html', 'utf8');
		expect(html).toContain(`${opening}: ${county.short.de}`);
		const { page, close } = await site.visit('vergleich/', { javaScriptEnabled: false });
		const controls = await page.locator('main select:visible').count();
		const charts = await page.locator('main figure svg:visible').count();
		const link = await page.locator('main p:visible a', { hasText: 'Daten herunterladen' }).count();
		const places = await placesOn(page);
		await close();
		expect([controls, charts, link]).toEqual([0, 3, 1]);
		expect(places).toEqual(await placesOf('unemployment_rate_all', 'down-good', null));
	});

	it('answers from the file of the indicator as Node does, and loads no engine', async () => {
		const { page, requests, errors, close } = await site.visit('vergleich/');
		await page.waitForLoadState('networkidle');
		const files = () => requests.filter((url) => url.includes('/cubes/compare/'));
		expect(files()).toEqual([]);
		await page.getByLabel('Kennzahl', { exact: true }).selectOption(other.id);
		await headline(page, other.name);
		await expect.poll(() => placesOn(page)).toEqual(await placesOf(other.id, 'up-good', null));

		await page.getByLabel('Jahr der Rangfolge').selectOption('2015');
		await headline(page, ' 2015 ');
		await expect.poll(() => placesOn(page)).toEqual(await placesOf(other.id, 'up-good', '2015'));
		await page.getByRole('radio', { name: 'Nachbarkreise' }).check();
		await page
			.locator('main details', { hasText: 'gemeinsamer Grenze' })
			.waitFor({ state: 'attached' });
		expect(files().map((url) => url.split('/').at(-1))).toEqual([`${other.id}.json`]);
		await page.getByRole('radio', { name: 'Alle Kreise' }).check();
		await expect.poll(() => search(page)).toBe(`?indikator=${other.id}&jahr=2015`);

		await page.reload();
		await headline(page, ' 2015 ');
		await expect.poll(() => placesOn(page)).toEqual(await placesOf(other.id, 'up-good', '2015'));
		expect(await page.getByLabel('Kennzahl', { exact: true }).inputValue()).toBe(other.id);
		await page.waitForLoadState('networkidle');
		expect(await page.getByRole('alert').count()).toBe(0);
		await close();
		expect(requests.filter((url) => /\.(bin|wasm|parquet)|\/worker-/.test(url))).toEqual([]);
		expect(requests.filter((url) => !url.startsWith(site.url('')))).toEqual([]);
		expect(site.foreign()).toEqual([]);
		expect(errors).toEqual([]);
	});

	it('lets the engine stand in where the file does not come, with the same answer', async () => {
		const { page, requests, close } = await site.visit('vergleich/');
		await page.waitForLoadState('networkidle');
		await page.route('**/cubes/**', (route) => route.abort());
		await page.getByLabel('Kennzahl', { exact: true }).selectOption(other.id);
		await headline(page, other.name);
		await expect.poll(() => placesOn(page)).toEqual(await placesOf(other.id, 'up-good', null));
		await close();
		expect(requests.some((url) => url.endsWith('.bin'))).toBe(true);
		expect(requests.some((url) => url.endsWith('observations.parquet'))).toBe(true);
	});

	it('shows neighbours and an own list from the address', async () => {
		const [first = '', second = ''] = county.neighbours;
		const { page, close } = await site.visit(`vergleich/?region=${first}&region=${second}`);
		const note = page.locator('main details', { hasText: 'eigene Auswahl' });
		await note.waitFor({ state: 'attached', timeout: 90_000 });
		expect(await page.locator('main input[type=checkbox]:checked').count()).toBe(2);
		await page.getByRole('radio', { name: 'Nachbarkreise' }).check();
		await page
			.locator('main details', { hasText: 'gemeinsamer Grenze' })
			.waitFor({ state: 'attached', timeout: 90_000 });
		await expect.poll(() => search(page)).toBe('?vergleichsgruppe=nachbarn');
		// A folded table follows behind its figure.
		await expect
			.poll(() => page.locator('#compare-lines thead th').count())
			.toBe(1 + 3 + Math.min(5, county.neighbours.length));
		await close();
	});

	it('prints the rule of the group, rank and distance, and saves the list as it is sorted', async () => {
		const { page, errors, close } = await site.visit('vergleich/?sortierung=abstand&richtung=ab');
		const list = page.locator('section[aria-labelledby="vergleichsgruppe"]');
		expect(await list.locator('p').first().innerText()).toContain(
			`alle Kreise und kreisfreien Städte in ${county.stateName.de}`
		);
		const rows = await tableRows(list);
		const distances = rows.map(([, , , text = '']) =>
			Number(text.replace('−', '-').replace(',', '.'))
		);
		const known = distances.filter((value) => !Number.isNaN(value));
		expect(known.length).toBeGreaterThan(20);
		expect(known).toEqual(known.toSorted((a, b) => b - a));
		expect(rows.find(([name]) => name === county.short.de)?.[3]).toBe('–');

		const saved = page.waitForEvent('download');
		await list.getByRole('button', { name: 'CSV', exact: true }).click();
		const file = await saved;
		expect(file.suggestedFilename()).toBe(
			`kreismonitor_${county.region}_vergleichsgruppe_sortierung-abstand_richtung-ab.csv`
		);
		const lines = readFileSync(await file.path(), 'utf8')
			.trim()
			.split('\r\n');
		expect(lines.length).toBe(rows.length + 1);
		expect(lines[0]).toContain('Abstand zum eigenen Kreis,Abstand zum Landeswert,Quelle');
		expect(lines[1]).toContain(`,${rows[0]?.[0]},`);
		await close();
		expect(errors).toEqual([]);
	});

	it('gives the data of one indicator, or of all once their files are there', async () => {
		const { page, errors, requests, close } = await site.visit('vergleich/');
		await page.waitForLoadState('networkidle');
		const parts = () => requests.filter((url) => url.includes('/cubes/compare/')).length;
		const dialog = await openDialog(page, 'Daten', 'compare-ranking');
		const choice = (name: RegExp) => dialog.getByRole('radio', { name });
		await choice(/^Diese Kennzahl.*: alle Regionen, alle Jahre/).check();
		const one = await take(page, /^CSV K/);
		expect(one.name).toBe('kreismonitor_06436_compare-ranking_alle-regionen.csv');
		const own = one.bytes.toString('utf8').trimEnd().split('\r\n').slice(1);
		expect(own.length).toBeGreaterThan(400);
		expect(own.some((line) => line.startsWith('Vogelsbergkreis,06535,2015,'))).toBe(true);
		expect(own.every((line) => line.includes(',unemployment_rate_all,'))).toBe(true);
		expect(parts()).toBe(1);

		await page.route('**/cubes/compare/gdp_per_inhabitant.json', (route) => route.abort());
		await choice(/^Alle Daten.*bei Auswahl geladen/).check();
		await dialog.getByRole('status').filter({ hasText: 'Das hat nicht geklappt' }).waitFor();
		expect(await choice(/^Diese Ansicht/).isChecked()).toBe(true);
		await page.unroute('**/cubes/compare/gdp_per_inhabitant.json');
		await choice(/^Alle Daten/).check();
		const all = await take(page, /^CSV K/);
		expect(all.name).toBe('kreismonitor_06436_compare-ranking_alle-daten.csv');
		const rows = all.bytes.toString('utf8').trimEnd().split('\r\n').slice(1);
		expect(rows.length).toBeGreaterThan(20 * own.length);
		expect(rows.filter((line) => line.includes(',unemployment_rate_all,'))).toHaveLength(
			own.length
		);
		expect(rows.some((line) => line.includes(',gdp_per_inhabitant,'))).toBe(true);
		// Large enough for its library to want a worker of its own.
		const workbook = unzipSync(new Uint8Array((await take(page, /^Excel/)).bytes));
		const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1);
		expect(await choice(/^Alle Daten.*Zeilen für alle Auswahlmöglichkeiten/).count()).toBe(1);
		// The part that did not come at first.
		expect(errors).toEqual(['Failed to load resource: net::ERR_FAILED']);
		expect(site.foreign()).toEqual([]);
		await close();
	});

	it('lets the keyboard walk over the map, each district named with its value', async () => {
		const { page, close } = await site.visit('vergleich/');
		const map = page.locator('#compare-tiles .chart-marks');
		// What is below the screen comes to life one a frame.
		await map.waitFor();
		expect(await map.locator('[data-mark][tabindex="0"]').count()).toBe(1);
		await map.locator('[data-mark][tabindex="0"]').focus();
		const focused = () =>
			page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		const seen = new Set([await focused()]);
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowDown']) {
			await page.keyboard.press(key);
			seen.add(await focused());
		}
		expect(seen.size).toBeGreaterThanOrEqual(5);
		for (const label of seen) expect(label).toMatch(/^.+, \d{4}: .*\d\s%$/);
		await page.locator('#compare-tiles .readout').waitFor();
		expect(await page.locator('#compare-tiles .k-tip').count()).toBe(0);
		await page.keyboard.press('Escape');
		await page.locator('#compare-tiles .readout').waitFor({ state: 'detached' });
		await close();
	});

	it('moves map and ranking through the years with one slider, in the address', async () => {
		const { page, errors, close } = await site.visit('vergleich/');
		const slider = page.getByRole('slider', { name: 'Jahr von Karte und Rangfolge' });
		expect(await slider.getAttribute('aria-valuetext')).toMatch(/^20\d\d$/);
		const latest = Number(await slider.getAttribute('aria-valuetext'));
		await slider.focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => search(page)).toBe(`?jahr=${latest - 1}`);
		await headline(page, ` ${latest - 1} `);
		await expect
			.poll(() => page.locator('#compare-tiles .subtitle').innerText())
			.toContain(String(latest - 1));
		await page.keyboard.press('End');
		await expect.poll(() => search(page)).toBe('');
		const box = await slider.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(24);
		expect(errors).toEqual([]);
		await close();
	});

	it('says so in an address nobody knows and shows the default', async () => {
		const { page, close } = await site.visit('vergleich/?indikator=glueck&jahr=1812');
		await page.getByText('unbekannte Auswahl (glueck, 1812)').waitFor();
		await headline(page, `${opening}: `);
		await close();
	});

	it('keeps the picture and says what to do where neither file nor engine can be loaded', async () => {
		const { page, close } = await site.visit('vergleich/');
		await page.route('**/*.bin', (route) => route.abort());
		await page.route('**/cubes/**', (route) => route.abort());
		await page.getByLabel('Kennzahl', { exact: true }).selectOption(other.id);
		const alert = page.getByRole('alert');
		await alert.waitFor({ timeout: 90_000 });
		expect(await alert.innerText()).toContain('Die Auswertung ließ sich nicht laden.');
		expect(await alert.getByRole('link', { name: 'Daten herunterladen' }).count()).toBe(1);
		await headline(page, `${opening}: `);

		await page.unroute('**/*.bin');
		await page.unroute('**/cubes/**');
		await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click();
		await headline(page, other.name);
		expect(await page.getByRole('alert').count()).toBe(0);
		await close();
	});
});
