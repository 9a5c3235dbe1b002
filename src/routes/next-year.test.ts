import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Component } from 'svelte';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeNextYear } from '../../tests/support/next-year.ts';
import { county } from '../lib/core/county.ts';
import { locales, type Locale } from '../lib/core/locale.ts';
import { asOf } from '../lib/core/period.ts';
import { latestPeriod } from '../lib/figures/columns/read.ts';
import { de } from '../lib/i18n/de.ts';
import { en } from '../lib/i18n/en.ts';
import { makeFormat } from '../lib/i18n/format.ts';

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'next-year-'));
afterAll(() => {
	process.chdir(home);
	// What has read next year's data must not answer the files after this one.
	vi.resetModules();
	rmSync(folder, { recursive: true, force: true });
});
const words = { de, en };
const speaker = (locale: Locale) => ({
	...{ locale, county, t: words[locale] },
	format: makeFormat(locale, words[locale].units)
});

/** What a figure says in its default state, in one language. */
interface Said {
	where: string;
	/** Year of its newest number, "" without a time. */
	newest: string;
	texts: Record<string, string>;
}

/** What every figure says of the data in the working folder. */
async function sayAll(): Promise<Said[]> {
	vi.resetModules();
	const { allFigures } = await import('../lib/views/registry.server.ts');
	const { presentDefault } = await import('../lib/views/registered.ts');
	const { loadCube } = await import('../lib/figures/load.server.ts');
	const said: Said[] = [];
	for (const figure of await allFigures())
		for (const locale of locales) {
			const shown = presentDefault(figure, await loadCube(figure), speaker(locale));
			const latest = latestPeriod(shown.data);
			const { headline, subtitle, summary, notes, table } = shown;
			const noted = notes.map((note, index) => [`note ${index + 1}`, note]);
			said.push({
				where: `${figure.id} ${locale}`,
				newest: latest ? asOf(latest).slice(0, 4) : '',
				texts: { headline, subtitle, summary, caption: table.caption, ...Object.fromEntries(noted) }
			});
		}
	return said;
}

type Params = Record<string, string | undefined>;
/** What a route brings for its page. */
interface Route {
	entries?: () => Promise<Params[]>;
	load?: (event: { params: Params; url: URL; data?: object }) => Promise<object>;
}
const pages = import.meta.glob<{ default: Component<{ data: object; params: object }> }>(
	'./**/+page.svelte'
);
const servers = import.meta.glob<Route>('./**/+page.server.ts');
const universals = import.meta.glob<Route>('./**/+page.ts');

/** One page in one language as HTML; what a page needs of SvelteKit is given to it. */
async function renderPage(id: string, params: Params, locale: Locale): Promise<string> {
	// Of the same modules as the page, which were read anew with the data.
	const { render } = await import('svelte/server');
	const { default: WithPage } = await import('../../tests/support/WithPage.svelte');
	const url = new URL('http://localhost/');
	const [server, universal, page] = await Promise.all([
		servers[`./${id}+page.server.ts`]?.(),
		universals[`./${id}+page.ts`]?.(),
		pages[`./${id}+page.svelte`]?.()
	]);
	const first = { ...speaker(locale), ...(await server?.load?.({ params, url })) };
	const data = { ...first, ...(await universal?.load?.({ params, url, data: first })) };
	const request = { page: { url, params, data, route: { id }, state: {}, status: 200 } };
	const site = { ...speaker(locale), root: '', href: (path: string) => path };
	const of = page?.default;
	if (!of) throw new Error(`${id} has no page`);
	return render(WithPage, {
		props: { site, of, data, params },
		context: new Map([['__request__', request]])
	}).body;
}

/** Years that texts of figures name although they show newer numbers, as words of the data and not of the code. */
const ofTheData = /INKAR|(bis|to) 2015/;

describe.runIf(existsSync('static/data/manifest.json'))(
	'with one more year of official data',
	() => {
		let before: Said[] = [];
		let after: Said[] = [];
		beforeAll(async () => {
			before = await sayAll();
			expect((await makeNextYear(folder, county.region)).length).toBeGreaterThan(6);
			for (const name of [
				'node_modules',
				'package.json',
				'src',
				'vite.config.ts',
				'svelte.config.js'
			])
				symlinkSync(resolve(name), join(folder, name));
			process.chdir(folder);
			after = await sayAll();
		}, 300_000);

		/** Figures whose numbers go on, and what they say now. */
		const movedOn = () =>
			before.flatMap((old) => {
				const now = after.find(({ where }) => where === old.where);
				return now && now.newest > old.newest ? [{ old, now }] : [];
			});

		it('every figure of official numbers goes on to the new year', () => {
			expect(movedOn().length).toBeGreaterThan(50);
			const official =
				/^(unemploy|minimum-income|economy|population|employment|indicator-|effect-|compare-)/;
			const moved = new Set(movedOn().map(({ now }) => now.where));
			const left = before.filter(({ where }) => official.test(where) && !moved.has(where));
			expect(left.map(({ where }) => where)).toEqual([]);
		});

		it('what it says of its newest year it says of the new one', () => {
			const stuck = movedOn().flatMap(({ old, now }) =>
				Object.entries(old.texts).flatMap(([name, text]) => {
					const next = now.texts[name] ?? '';
					if (!text.includes(old.newest) || ofTheData.test(text) || next.includes(now.newest))
						return [];
					const isLeft = name.startsWith('note') ? Object.values(now.texts).includes(text) : true;
					return isLeft ? [`${now.where}, ${name}: ${text}`] : [];
				})
			);
			expect(stuck).toEqual([]);
		});

		it('every page can be drawn in both languages', { timeout: 600_000 }, async () => {
			const broken: string[] = [];
			let count = 0;
			for (const path of Object.keys(pages).filter((one) => one.includes('(site)'))) {
				const id = path.slice('./'.length, -'+page.svelte'.length);
				const entries = (await (await servers[`./${id}+page.server.ts`]?.())?.entries?.()) ?? [{}];
				for (const locale of locales)
					for (const entry of entries.filter(
						(one) => !('lang' in one) || (one.lang ?? 'de') === locale
					)) {
						const params = { ...entry, lang: locale === 'en' ? 'en' : undefined };
						const html = await renderPage(id, params, locale).catch(
							(error: unknown) => `FAILED ${String(error)}`
						);
						count++;
						if (
							!html.includes('<h1') ||
							/undefined|NaN|\[object/.test(html.replace(/<[^>]*>/g, ' '))
						)
							broken.push(`${id} ${JSON.stringify(params)} ${html.slice(0, 300)}`);
					}
			}
			expect(broken).toEqual([]);
			expect(count).toBeGreaterThan(300);
		});
	}
);
