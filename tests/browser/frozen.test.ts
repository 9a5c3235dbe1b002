import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { county } from '../../src/lib/core/county.ts';
import { pageFiles } from '../../src/build/page-files.ts';
import { copyProject, type Project } from '../support/project.ts';
import { useSite } from '../support/site.ts';

const manifestOf = (folder: string): { edition: string; date: string } =>
	JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8'));
const editionOf = (folder: string): string => manifestOf(folder).edition;
const read = (...path: string[]) => readFileSync(join(...path));
const text = (...path: string[]) => readFileSync(join(...path), 'utf8');
const filesBelow = (folder: string): string[] =>
	globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Where a link leads, as an absolute address. */
const addressOf = async (link: Locator): Promise<string> =>
	new URL((await link.getAttribute('href')) ?? '', link.page().url()).href;

const kept = mkdtempSync(join(tmpdir(), 'kept-'));
const first = editionOf('build');
const nextYear = Number(manifestOf('build').date.slice(0, 4)) + 1;
/** The county's latest unemployment rate: its row up to the value, and the value. */
const [row = '', rate = ''] =
	text('data/labour-market/data.csv')
		.split('\n')
		.filter((line) => line.startsWith(`unemployment_rate_all,${county.region},`))
		.map((line) => /^(.*,total,total,)([\d.]+),/.exec(line)?.slice(1) ?? [])
		.filter((found) => found.length === 2)
		.at(-1) ?? [];
const [, , period = ''] = row.split(',');
const higher = (Number(rate) + 0.5).toFixed(1);
/** A value as a sentence of either language says it. */
const said = (value: string) => new RegExp(`${period}.* ${value.replace('.', '[.,]')}`);
const isPublished = county.origin !== null;
const [changed, same] = ['unemployment', 'skills-gap'];
let project: Project;
let second: string;
let updated: string;

/** The data of the next year: one value of one dataset is another, and the dataset has a later date. */
beforeAll(async () => {
	cpSync('build/e', kept, { recursive: true });
	project = copyProject([changed, same]);
	project.edit('data/labour-market/data.csv', `\n${row}${rate},`, `\n${row}${higher},`);
	const about = 'data/labour-market/datapackage.json';
	const { version } = JSON.parse(text(about));
	project.edit(about, `"version": "${version}"`, `"version": "${nextYear}-03-01"`);
	project.data();
	project.build(kept);
	updated = join(project.dir, 'build');
	second = editionOf(updated);
}, 400_000);
afterAll(() => {
	for (const folder of [kept, project.dir]) rmSync(folder, { recursive: true, force: true });
});

describe('after an update of the data', () => {
	it('there is another edition beside the first', () => {
		expect(second).not.toBe(first);
		expect(JSON.parse(text(updated, 'e', second, 'edition.json'))).toMatchObject({
			edition: second,
			date: `${nextYear}-03-01`
		});
	});

	it('every file of the first edition has the bytes it had', () => {
		const paths = filesBelow('build/e');
		expect(paths).toContain(join(first, 'figures', `${changed}.png`));
		expect(paths.filter((path) => !read(updated, 'e', path).equals(read('build/e', path)))).toEqual(
			[]
		);
	});

	it('the live figure follows, and so do its picture and its data', () => {
		const finding = (folder: string, path: string) =>
			/<(?:meta name="description" content="|desc[^>]*>)([^<"]*)/.exec(text(folder, path))?.[1];
		for (const path of [
			`embed/${changed}/index.html`,
			`en/embed/${changed}/index.html`,
			`figures/${changed}.svg`
		]) {
			expect(finding('build', path), path).toMatch(said(rate));
			expect(finding(updated, path), path).toMatch(said(higher));
		}
		for (const path of [`figures/${changed}.png`, 'data/labour-market.csv'])
			expect(read(updated, path).equals(read('build', path)), path).toBe(false);
	});

	it('figures whose data did not change stay the same', () => {
		const pictures = [`figures/${same}.svg`, `figures/${same}.png`];
		for (const path of [...pictures, ...(isPublished ? [`oembed/${same}.json`] : [])])
			expect(read(updated, path).equals(read('build', path)), path).toBe(true);
	});

	it('the frozen oEmbed answer leads to the frozen figure, where the site knows its origin', () => {
		for (const edition of [first, second])
			for (const prefix of ['', 'en/']) {
				const path = join(updated, 'e', edition, `${prefix}oembed/${changed}.json`);
				expect(existsSync(path)).toBe(isPublished);
				if (isPublished)
					expect(JSON.parse(text(path)).html).toContain(`/e/${edition}/${prefix}embed/${changed}/`);
			}
	});
});

describe('scripts of kept editions', () => {
	/** What the scripts of a folder import, at once or later, as the parser of the bundler reads them. */
	const imported = (folder: string, pattern = '_app/immutable/**/*.js') =>
		globSync(pattern, { cwd: folder }).flatMap((path) => {
			const script = text(folder, path);
			const { staticImports, staticExports, dynamicImports } = parseSync(path, script).module;
			const atOnce = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)];
			const named = [
				...atOnce.map(({ moduleRequest }) => moduleRequest?.value ?? ''),
				...dynamicImports.map(({ moduleRequest: { start, end } }) =>
					script.slice(start + 1, end - 1)
				)
			];
			return named.filter((name) => name.startsWith('.')).map((name) => join(path, '..', name));
		});

	it('find all they import beside them, in every edition; the nodes of routes are those of its pages', () => {
		for (const folder of ['build/e', join(updated, 'e')]) {
			const paths = imported(folder);
			expect(paths.length).toBeGreaterThan(50);
			const others = paths.filter((path) => !/[\\/]nodes[\\/]/.test(path));
			expect(others.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
			const starts = globSync('*/{embed,en/embed}/*/index.html', { cwd: folder }).map((page) => {
				const found = /data-app="[^"]*(_app[^"]+)" data-nodes="([\d,]+)"/.exec(text(folder, page));
				return found?.slice(1).join(' ') ?? '';
			});
			for (const start of new Set(starts)) {
				const [app = '', ids = ''] = start.split(' ');
				const nodes = imported(folder, app).filter((path) =>
					ids.split(',').includes(/[\\/]nodes[\\/](\d+)\./.exec(path)?.[1] ?? '')
				);
				// Those of layouts may be part of the entry.
				expect(nodes.length, start).toBeGreaterThanOrEqual(1);
				expect(nodes.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
			}
		}
	});
});

describe('a frozen figure in the browser', () => {
	const site = useSite(() => updated);

	it('of the first edition still works, with filters and in both languages', async () => {
		for (const [prefix, women] of [
			['', 'Frauen'],
			['en/', 'women']
		] as const) {
			const path = `e/${first}/${prefix}embed/${changed}/`;
			const plain = await site.visit(path);
			expect(await plain.page.locator('main').textContent()).toMatch(said(rate));
			await plain.close();
			const { page, errors, requests, close } = await site.visit(`${path}?gruppe=women&theme=dark`);
			await page.waitForLoadState('networkidle');
			await page.locator('svg.chart-marks').waitFor();
			expect(await page.locator('.head').textContent()).toContain(women);
			expect(await page.locator('figcaption').textContent()).toContain(first);
			expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
			expect(errors).toEqual([]);
			// Nothing but the icon of the browser comes from outside the kept editions.
			expect(requests.filter((url) => !url.startsWith(site.url('e/')))).toEqual([]);
			await close();
		}
		expect(site.foreign()).toEqual([]);
	});

	it('says that it stays as it is, and leads to the newest data with its filter', async () => {
		const { page, errors, close } = await site.visit(`e/${second}/embed/${changed}/?gruppe=women`);
		await page.locator('svg.chart-marks').waitFor();
		const caption = page.locator('figcaption');
		expect(await caption.textContent()).toContain(
			`Feste Ausgabe vom 01.03.${nextYear} (${second})`
		);
		const link = caption.getByRole('link', { name: /^Neueste Daten im Kreismonitor/ });
		expect(await addressOf(link)).toBe(`${site.url('arbeitsmarkt/')}?gruppe=women#${changed}`);
		expect(errors).toEqual([]);
		await close();
	});

	it('says so without JavaScript', async () => {
		const { page, close } = await site.visit(`e/${second}/embed/${changed}/`, {
			javaScriptEnabled: false
		});
		const caption = page.locator('figcaption');
		expect(await caption.textContent()).toContain(`Feste Ausgabe vom 01.03.${nextYear}`);
		expect(await page.locator('svg.chart:visible').count()).toBe(1);
		expect(await addressOf(page.locator('link[rel=canonical]'))).toBe(site.url('arbeitsmarkt/'));
		await close();
	});

	it('may be framed and kept by caches for good', async () => {
		const page = await fetch(site.url(`e/${first}/embed/${changed}/`));
		expect(page.headers.get('x-frame-options')).toBeNull();
		expect(page.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		expect(page.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		const list = await fetch(site.url(`e/${first}/SHA256SUMS`));
		expect(list.headers.get('cache-control')).toBe('no-cache');
	});
});

describe('every frozen page of the build', () => {
	const site = useSite();
	const figures = () =>
		globSync('build/embed/*/index.html').map((path) => path.split(/[\\/]/)[2] ?? '');

	const pages = () =>
		globSync(`build/e/${first}/{embed,en/embed}/*/index.html`).map((path) =>
			path.replaceAll('\\', '/')
		);

	it('has all files it may ever load among the kept editions', () => {
		expect(pages()).toHaveLength(2 * figures().length);
		const files = pageFiles(pages(), 'build/e', 'ever');
		expect(files.length).toBeGreaterThan(30);
		expect(files.filter((path) => !existsSync(path))).toEqual([]);
	});

	it('loads nothing from outside them', { timeout: 300_000 }, async () => {
		const some = pages().filter((_, index) => index % 12 === 0);
		const wrong: Record<string, string[]> = {};
		const paths = some.map((path) => path.replace(/^build\/|index\.html$/g, ''));
		await site.tour(paths, {}, ({ errors, requests }, path) => {
			const outside = requests.filter((url) => !url.startsWith(site.url('e/')));
			if (errors.length + outside.length > 0) wrong[path] = [...errors, ...outside];
		});
		expect(wrong).toEqual({});
	});

	it('asks its own edition for the parts of a large cube', async () => {
		const path = `e/${first}/embed/compare-lines/?indikator=gdp_per_inhabitant`;
		const { page, errors, requests, close } = await site.visit(path);
		await page.waitForLoadState('networkidle');
		await page.locator('.head', { hasText: 'Bruttoinlandsprodukt' }).waitFor();
		expect(requests).toContain(site.url(`e/${first}/cubes/compare/gdp_per_inhabitant.json`));
		expect(errors).toEqual([]);
		await close();
	});

	it('has picture and text beside it, and the oEmbed answer of a site with an origin', () => {
		for (const prefix of ['', 'en/'])
			for (const id of figures())
				for (const path of [
					`embed/${id}/index.html`,
					...['svg', 'png', 'txt'].map((end) => `figures/${id}.${end}`),
					...(isPublished ? [`oembed/${id}.json`] : [])
				])
					expect(existsSync(join('build/e', first, prefix + path)), prefix + path).toBe(true);
	});
});
