import {
	appendFileSync,
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { linkParts, partsFolder } from '../../src/build/parts/declared.ts';
import { county } from '../../src/lib/core/county.ts';
import { makeServerRun } from '../../src/lib/data/run.server.ts';
import { partCube, readPart } from '../../src/lib/figures/compare/part.ts';
import { openGateway } from '../../src/gateway/gateway.fixture.ts';
import { violations } from '../support/axe.ts';
import { rankOf, ranksOf } from '../support/compare.ts';
import { copyProject, type Project } from '../support/project.ts';
import { useSite } from '../support/site.ts';
import { tableRows } from '../support/table-rows.ts';

const path = 'vergleich/mehrere/';
const chosen = ['gdp_per_inhabitant', 'unemployed_total'];
const address = `?${chosen.map((id) => `kennzahl=${id}`).join('&')}&region=06434`;
/** A district of another state. */
const other = '07999';
const editions = mkdtempSync(join(tmpdir(), 'compare-parts-'));
let project: Project;
let run: ReturnType<typeof makeServerRun>;
let gateway: Awaited<ReturnType<typeof openGateway>>;

/** A source of parts with all official numbers of the project, and one district of another state. */
async function makeSource(folder: string): Promise<void> {
	mkdirSync(join(folder, 'observations'), { recursive: true });
	for (const table of ['regions', 'indicators', 'sources'])
		copyFileSync(join('data', table, 'data.csv'), join(folder, `${table}.csv`));
	appendFileSync(
		join(folder, 'regions.csv'),
		`${other},Probekreis,Test district,Probekreis,district,07,Landkreis,,,,,,,\n`
	);
	writeFileSync(join(folder, 'parts.json'), '{"version":"2026-01-01","madeUp":false}');
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	const file = join('static', 'data', 'observations.parquet');
	await duckdb.run(
		`COPY (SELECT * EXCLUDE (dataset) FROM read_parquet($1) UNION ALL
			SELECT * EXCLUDE (dataset) REPLACE ($2 AS region) FROM read_parquet($1) WHERE region = '06412')
		TO $3 (FORMAT parquet)`,
		[file, other, join(folder, 'observations', 'all.parquet')]
	);
}

beforeAll(async () => {
	project = copyProject([], [`/${path}`, '/vergleich/', '/ort/']);
	await makeSource(join(project.dir, 'national'));
	const own = `"region": "${county.region}",`;
	project.edit('data/county.json', own, `${own} "parts": "national", "gateway": "/gateway",`);
	project.data();
	project.build(editions);
	linkParts(join(project.dir, partsFolder), join(project.dir, 'build'));
	// Here no indicator has a file: only what answers instead does.
	rmSync(join(project.dir, 'build/cubes'), { recursive: true, force: true });
	run = makeServerRun(join(project.dir, 'build/data'));
	gateway = await openGateway(join(project.dir, 'build/data'));
}, 600_000);
afterAll(async () => {
	await gateway?.stop(0);
	for (const folder of [editions, project.dir]) rmSync(folder, { recursive: true, force: true });
});
const site = useSite(() => join(project.dir, 'build'));

const cells = (page: Page, figure: string) => tableRows(page.locator(`#${figure}`));
const asked = (requests: readonly string[], folder: string): string[] =>
	requests.flatMap((url) =>
		url.includes(`/${folder}/`) ? (url.split(`/${folder}/`)[1] ?? []) : []
	);

/** Takes the parts away and puts the gateway where the web server would: below the origin of the site. */
async function withoutParts(page: Page, isAway = false): Promise<void> {
	await page.route('**/parts/**', (route) => route.abort());
	await page.route('**/gateway/q/*', async (route) => {
		if (isAway) return route.fulfill({ status: 503 });
		const [, name] = route.request().url().split('/gateway/');
		const answer = await fetch(`${gateway.url}/${name}`, {
			...{ method: route.request().method(), body: route.request().postData() },
			headers: { 'content-type': 'application/json' }
		});
		return route.fulfill({ status: answer.status, body: await answer.text() });
	});
}
const choose = async (page: Page) => {
	await page.getByRole('combobox', { name: 'Kreise daneben' }).click();
	await page.getByRole('option', { name: 'Hochtaunus' }).click();
	await page.keyboard.press('Escape');
};
const arrived = (page: Page) =>
	expect
		.poll(() => page.locator('#compare-ranks thead th').allTextContents(), { timeout: 20_000 })
		.toContain('Hochtaunus');

describe('a site with parts, where no file of an indicator comes', () => {
	it('compares several indicators from the parts, with the ranks of its tables and their sources', async () => {
		const { page, requests, close } = await site.visit(path + address);
		await expect.poll(() => cells(page, 'compare-ranks').then((rows) => rows.length)).toBe(2);
		const ranks = await cells(page, 'compare-ranks');
		for (const [at, id] of chosen.entries()) {
			expect(ranks[at]?.[2]).toContain(await rankOf(run, id, county.short.de));
			expect(ranks[at]?.[3]).toContain(await rankOf(run, id, 'Hochtaunus'));
		}
		const source = await page.locator('#compare-ranks .source').innerText();
		expect(source).toContain('Statistische Ämter');
		expect(asked(requests, 'cubes/compare').toSorted()).toEqual(
			chosen.map((id) => `${id}.json`).toSorted()
		);
		expect(asked(requests, 'parts')).toEqual(
			expect.arrayContaining(chosen.map((id) => `${id}/district.parquet`))
		);
		expect(requests.filter((url) => /wasm|observations/.test(url))).toEqual([]);
		expect(await page.getByRole('alert').count()).toBe(0);
		await close();
	});

	it('takes a choice made on the page from the parts as well, asks for no indicator before, and not the gateway', async () => {
		const { page, requests, close } = await site.visit(path);
		// Which districts there are to choose from.
		expect(asked(requests, 'parts').toSorted()).toEqual([
			...['manifest.json', 'places/district.parquet']
		]);
		await choose(page);
		await arrived(page);
		const [first] = await cells(page, 'compare-ranks');
		expect(first?.[4]).toContain(await rankOf(run, 'unemployment_rate_15_24', 'Hochtaunus'));
		expect(asked(requests, 'gateway')).toEqual([]);
		await close();
	});

	it('compares all districts from the parts', async () => {
		const { page, requests, close } = await site.visit(`vergleich/?indikator=${chosen[0]}`);
		await page
			.locator('#compare-ranking-headline', { hasText: 'Bruttoinlandsprodukt pro Kopf' })
			.waitFor();
		const { places } = await ranksOf(run, chosen[0] ?? '');
		await expect
			.poll(() => cells(page, 'compare-ranking').then((rows) => rows.map(([name]) => name?.trim())))
			.toEqual(places.map(({ name }) => name));
		expect(asked(requests, 'parts')).toContain(`${chosen[0]}/district.parquet`);
		expect(requests.filter((url) => /wasm|observations/.test(url))).toEqual([]);
		await close();
	});

	it('compares several indicators with a district of another state, which has no rank here', async () => {
		const { page, requests, errors, close } = await site.visit(
			`${path}?kennzahl=unemployment_rate_all&region=${other}&region=06434`
		);
		const ranks = page.locator('#compare-ranks');
		await expect
			.poll(() => page.locator('#compare-many .subtitle').innerText())
			.toContain('Probekreis');
		const lines = await page.locator('#compare-many thead th').allTextContents();
		expect(lines).toEqual([
			'Kennzahl und Zeit',
			'Main-Taunus',
			'Hochtaunus',
			'Probekreis',
			'Hessen'
		]);
		const copied = readPart(await run(partCube('unemployment_rate_all'), county)).values;
		const last = copied.filter(({ region }) => region === '06412').at(-1);
		const rows = await cells(page, 'compare-many');
		expect(rows.at(-1)?.[3]).toBe(`${String(last?.value).replace('.', ',')}\u202f%`);
		expect(await ranks.locator('thead th').allTextContents()).not.toContain('Probekreis');
		expect(await ranks.innerText()).toContain('Hochtaunus');
		expect(await page.locator('main').textContent()).toContain(
			'Ohne Rang, da nicht in Hessen: Probekreis.'
		);
		expect(await page.locator('main').innerText()).not.toContain('unbekannt');
		expect(asked(requests, 'parts')).toContain('unemployment_rate_all/district.parquet');
		expect(asked(requests, 'cubes/compare')).toEqual([]);
		expect([errors, await violations(page)]).toEqual([[], []]);
		await page.getByRole('combobox', { name: 'Kreise daneben' }).click();
		await page.getByText('Kreise anderer Länder', { exact: true }).waitFor();
		await page.getByRole('option', { name: 'Probekreis' }).click();
		await page.keyboard.press('Escape');
		await page.waitForURL(/region=06434$/);
		await close();
	});

	it('leads from all districts of the state to one of another state, which the parts hold', async () => {
		const { page, close } = await site.visit(`vergleich/?indikator=${chosen[0]}&region=${other}`);
		await page.getByRole('link', { name: 'Mit Kreisen anderer Länder vergleichen' }).click();
		await page.waitForURL(/\/ort\/\?ags=06436&kennzahl=gdp_per_inhabitant&mit=07999$/);
		await page.getByRole('columnheader', { name: 'Probekreis' }).waitFor();
		await close();
	});

	it('asks the gateway where the parts are away too', async () => {
		const { page, errors, close } = await site.visit(path);
		await withoutParts(page);
		gateway.asked.length = 0;
		await choose(page);
		await arrived(page);
		const [first] = await cells(page, 'compare-ranks');
		expect(first?.[4]).toContain(await rankOf(run, 'unemployment_rate_15_24', 'Hochtaunus'));
		// Four indicators, four questions to the engine for each.
		expect(gateway.asked).toHaveLength(16);
		expect(gateway.log).toEqual([]);
		expect(errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]);
		await close();
	});

	it('says what does not come where the gateway is away as well, keeps what it showed, and tries again', async () => {
		const { page, close } = await site.visit(path);
		const before = await cells(page, 'compare-ranks');
		await withoutParts(page, true);
		await choose(page);
		await page.getByRole('alert').filter({ hasText: 'ließ sich nicht laden' }).waitFor();
		expect(await cells(page, 'compare-ranks')).toEqual(before);
		await page.unroute('**/parts/**');
		await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
		await arrived(page);
		await close();
	});

	it('lets the engine answer for one indicator where nothing else does', async () => {
		const { page, requests, close } = await site.visit('vergleich/');
		await withoutParts(page, true);
		await page.getByLabel('Kennzahl', { exact: true }).selectOption(chosen[0] ?? '');
		await page
			.locator('#compare-ranking-headline', { hasText: 'Bruttoinlandsprodukt pro Kopf' })
			.waitFor({ timeout: 90_000 });
		expect(requests.some((url) => url.endsWith('observations.parquet'))).toBe(true);
		await close();
	});
});
