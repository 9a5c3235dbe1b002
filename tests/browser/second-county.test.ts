import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { county } from '../../src/lib/core/county.ts';
import { makeFormat } from '../../src/lib/i18n/format.ts';
import { de } from '../../src/lib/i18n/de.ts';
import { en } from '../../src/lib/i18n/en.ts';
import {
	buildSecond,
	ownTexts,
	pagesOf,
	second,
	type BuiltPage
} from '../support/second-county.ts';

const rowsIn = (folder: string, dataset: string): Record<string, string>[] =>
	parse(readFileSync(join(folder, dataset, 'data.csv')), { columns: true, bom: true });
const format = { de: makeFormat('de', de.units), en: makeFormat('en', en.units) };

describe('a second county, from official data alone', () => {
	let built: Awaited<ReturnType<typeof buildSecond>>;
	let pages: BuiltPage[] = [];
	let waiting: string[] = [];
	beforeAll(async () => {
		built = await buildSecond();
		pages = pagesOf(built.site);
		const file = readFileSync(join(built.site, 'data/waiting.json'), 'utf8');
		waiting = Object.keys(JSON.parse(file).pages);
	}, 600_000);
	afterAll(() => rmSync(dirname(built.dir), { recursive: true, force: true }));

	const page = (path: string) => pages.find((own) => own.path === path);
	const told = (where: (page: BuiltPage) => unknown[]) =>
		pages.flatMap((own) => where(own).map((found) => `${own.path}: ${String(found)}`));
	const isWaiting = (path: string) =>
		waiting.some((own) => path.replace(/^\/en\//, '/').startsWith(own));

	it('has its pages in both languages', () => {
		for (const path of [
			'/',
			'/qualifikation/',
			'/arbeitsmarkt/',
			'/vergleich/',
			'/kreis/',
			'/grundsicherung/'
		])
			for (const own of [path, `/en${path}`])
				expect(page(own)?.text, own).toContain(
					own.startsWith('/en') ? 'Hochtaunus district' : 'Hochtaunuskreis'
				);
		expect(page(`/kreis/06436/`)).toBeDefined();
		expect(page('/kreisprofil/')?.text).toContain('Hochtaunuskreis');
		expect(pages.length).toBeGreaterThan(150);
	});

	it('names the first county only among the other districts', () => {
		const forms = (['de', 'en'] as const).flatMap((locale) =>
			(['in', 'of'] as const).map((form) => county[form][locale])
		);
		expect(told(({ text }) => forms.filter((form) => text.includes(form)))).toEqual([]);
		const isList = ({ text }: BuiltPage) =>
			text.includes('Odenwald') && text.includes('Vogelsberg');
		expect(
			told((own) =>
				own.path.includes('/kreis/') || isList(own)
					? []
					: (/Main-Taunus|\bMTK\b|06436/.exec(own.text) ?? [])
			)
		).toEqual([]);
	});

	it('says nothing of the first county’s strategy, activities, organisations and sources', () => {
		const texts = ownTexts();
		expect(texts.length).toBeGreaterThan(400);
		const sources = [county.strategy.de, county.strategy.en];
		expect(told(({ text }) => [...sources, ...texts].filter((own) => text.includes(own)))).toEqual(
			[]
		);
		const municipalities = rowsIn('data', 'regions')
			.filter(({ region = '' }) => region.length > 5)
			.map(({ name_short_de = '' }) => name_short_de);
		expect(told(({ text }) => municipalities.filter((own) => text.includes(own)))).toEqual([]);
	});

	it('prints no number of the first county as its own', () => {
		const jobcentre = rowsIn('data', 'caseload-jobcentre').map(({ value }) => Number(value));
		const counts = ['labour-market', 'employment', 'minimum-income'].flatMap((dataset) =>
			rowsIn('data', dataset)
				.filter(({ region, period = '' }) => region === county.region && period >= '2023')
				.map(({ value }) => Number(value))
		);
		const own = [...jobcentre, ...counts].filter((value) => Number.isInteger(value) && value > 999);
		expect(own.length).toBeGreaterThan(20);
		for (const locale of ['de', 'en'] as const)
			for (const path of ['/', '/grundsicherung/', '/kreisprofil/'].map((one) =>
				locale === 'en' ? `/en${one}` : one
			)) {
				const { text = '' } = page(path) ?? {};
				const found = own
					.map((value) => format[locale].number(value))
					.filter((number) => ` ${text} `.split(/[^\d.,]+/).includes(number));
				expect(found, path).toEqual([]);
			}
	});

	it('leads to no page that has no data, from nowhere', () => {
		expect(waiting).toContain('/fachkraefte/');
		expect(told(({ path, links }) => (isWaiting(path) ? [] : links.filter(isWaiting)))).toEqual([]);
		const index = (locale: string): { path: string }[] =>
			JSON.parse(readFileSync(join(built.site, `search/${locale}.json`), 'utf8'));
		for (const locale of ['de', 'en'])
			expect(index(locale).filter(({ path }) => isWaiting(path))).toEqual([]);
	});

	it('says on a page without data what is needed, and where its columns stand', () => {
		const skills = page('/fachkraefte/');
		expect(skills?.text).toContain(
			'Für diese Seite sind noch keine Daten des Hochtaunuskreises eingebracht.'
		);
		expect(skills?.links).toContain('/daten/skills-gap/');
		expect(page('/en/fachkraefte/')?.text).toContain(
			'No data of the Hochtaunus district have been brought in for this page yet.'
		);
		expect(built.said.join('\n')).toContain(`skills-gap`);
		expect(second).toBe('06434');
	});
});
