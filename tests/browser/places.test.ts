import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkParts } from '../../src/build/parts/declared.ts';
import { makeParts } from '../../src/build/parts/make.ts';
import { violations } from '../support/axe.ts';
import { makeNational } from '../support/national.ts';
import { useSite } from '../support/site.ts';

const root = mkdtempSync(join(tmpdir(), 'places-'));
const build = join(root, 'build');
const bare = join(root, 'bare');

beforeAll(async () => {
	const size = { states: 1, districts: 26, municipalities: 60, indicators: 90, years: 2 };
	await makeNational(join(root, 'source'), size);
	await makeParts(join(root, 'source'), join(root, 'parts'));
	// What belongs to other pages is not needed here.
	for (const part of ['_app', 'ort', 'en/ort', 'data', '404.html', 'favicon.svg'])
		for (const target of [build, bare])
			cpSync(join('build', part), join(target, part), { recursive: true });
	linkParts(join(root, 'parts'), build);
}, 600_000);
afterAll(() => rmSync(root, { recursive: true }));

const site = useSite(() => build);
const without = useSite(() => bare);
const partsAsked = (requests: readonly string[]): string[] =>
	requests.flatMap((url) => /\/parts\/(.*)$/.exec(url)?.[1] ?? []);
const bytesOf = (paths: readonly string[]): number =>
	paths.reduce((sum, path) => sum + statSync(join(build, 'parts', path)).size, 0);

describe('the page of any place', () => {
	it('shows 90 indicators of a district from one part and the lists, in at most 36 kB (120 for 300) and without an engine', async () => {
		const { page, errors, requests, close } = await site.visit('ort/?ags=01002');
		await page.waitForLoadState('networkidle');
		await page.getByRole('heading', { name: 'Kreis 01002 (erfunden): Kennzahlen' }).waitFor();
		const row = page.getByRole('row', { name: /^Erfundene Kennzahl 2 / });
		expect(await row.getByRole('cell').allInnerTexts()).toEqual([
			...['14,1\u202f%', '2011', '17 von 26, geteilt', '5,2\u202f%', '8,0\u202f%'],
			...['made-up', 'Vollerhebung']
		]);
		expect(await page.locator('tbody tr').count()).toBe(90);
		const asked = partsAsked(requests);
		expect(asked.toSorted()).toEqual([
			'indicators/district-01.parquet',
			'manifest.json',
			'overview/01002/01002.parquet',
			'overview/01002/manifest.json',
			'places/01.parquet',
			'places/district.parquet'
		]);
		expect(bytesOf(asked)).toBeLessThanOrEqual(36_000);
		expect(requests.filter((url) => /wasm|worker/.test(url))).toEqual([]);
		expect([errors, await violations(page)]).toEqual([[], []]);
		await close();
	});

	it('asks for one part more when an indicator is chosen, and keeps both in the address', async () => {
		const { page, requests, close } = await site.visit('ort/?ags=01002');
		await page.waitForLoadState('networkidle');
		await page.getByLabel('Kennzahl', { exact: true }).selectOption('made_up_002');
		await page.getByRole('table', { name: 'Erfundene Kennzahl 2' }).waitFor();
		expect(partsAsked(requests).slice(-2).toSorted()).toEqual([
			'made_up_002/district.parquet',
			'made_up_002/manifest.json'
		]);
		await page.waitForURL(/\?ags=01002&kennzahl=made_up_002$/);
		await page
			.getByRole('group', { name: /^Erfundene Kennzahl 2, Prozent: Kreis 01002/ })
			.waitFor();
		await page.getByLabel('Gemeinde').selectOption('01002003');
		await page.getByRole('heading', { name: /^Gemeinde 01002003/ }).waitFor();
		await close();
	});

	it('ranks and maps a district among those of its state from the same part, and sets one more beside it', async () => {
		const { page, errors, requests, close } = await site.visit(
			'ort/?ags=01002&kennzahl=made_up_002'
		);
		await page.waitForLoadState('networkidle');
		const heading = page.getByRole('heading', { name: /^Erfundene Kennzahl 2: Kreis 01002 2011/ });
		await heading.waitFor();
		expect(await heading.innerText()).toBe(
			'Erfundene Kennzahl 2: Kreis 01002 2011 auf Rang 17 von 26 (geteilt)'
		);
		const ranking = page.getByRole('table', { name: /^Erfundene Kennzahl 2, Prozent, Kreise/ });
		expect(await ranking.locator('tbody tr').count()).toBe(26);
		const map = page.getByRole('group', { name: /als gleich große Kacheln/ });
		expect(await map.count()).toBe(1);
		const before = partsAsked(requests).length;
		await page.getByLabel('Vergleichen mit').selectOption('01007');
		await page.waitForURL(/&mit=01007$/);
		await page.getByRole('columnheader', { name: 'Kreis 01007' }).waitFor();
		expect(partsAsked(requests).slice(before)).toEqual([]);
		expect([errors, await violations(page)]).toEqual([[], []]);
		await close();
	});

	it('has rows of at most four lines on a phone', async () => {
		const { page, close } = await site.visit('ort/?ags=01002', {
			viewport: { width: 360, height: 740 }
		});
		await page.getByRole('heading', { name: 'Kreis 01002 (erfunden): Kennzahlen' }).waitFor();
		const highest = await page
			.locator('tbody tr')
			.evaluateAll((rows) => Math.max(...rows.map((row) => row.getBoundingClientRect().height)));
		expect(highest).toBeLessThanOrEqual(110);
		await close();
	});

	it('names a key that nobody knows, and asks for nothing it could be the path of', async () => {
		const { page, errors, requests, close } = await site.visit(
			`ort/?ags=${encodeURIComponent('../data/manifest')}`
		);
		await page.waitForLoadState('networkidle');
		await page.getByText('„../data/manifest“ steht nicht in der Liste der Orte.').waitFor();
		expect(partsAsked(requests).toSorted()).toEqual(['manifest.json', 'places/district.parquet']);
		expect(errors).toEqual([]);
		await close();
	});

	it('says what it needs where no script runs', async () => {
		const { page, close } = await site.visit('ort/?ags=01002', { javaScriptEnabled: false });
		expect(await page.locator('main').innerText()).toContain('braucht dafür JavaScript');
		await close();
	});

	it('speaks English', async () => {
		const { page, errors, close } = await site.visit('en/ort/?ags=01003');
		await page.getByRole('heading', { name: 'District 01003 (made up): indicators' }).waitFor();
		expect(errors).toEqual([]);
		await close();
	});
});

describe('a site without parts', () => {
	it('says so, and asks for none before a place is named', async () => {
		const { page, requests, close } = await without.visit('ort/');
		await page.waitForLoadState('networkidle');
		expect(await page.locator('main').innerText()).toContain('keine Zahlen weiterer Orte');
		expect(partsAsked(requests)).toEqual([]);
		await page.goto(without.url('ort/?ags=01002'));
		await page.getByText('keine Zahlen weiterer Orte').waitFor();
		await close();
	});
});
