import { existsSync } from 'node:fs';
import { certaintyIn, sourcesIn } from '../figures/columns/read.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutChart } from '../charts/kinds.ts';
import { county } from '../core/county.ts';
import { type Locale, locales } from '../core/locale.ts';
import { run } from '../data/run.server.ts';
import { cubeParams, loadSources } from '../figures/load.server.ts';
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { makeFormat } from '../i18n/format.ts';
import { drawnValues } from '../../../tests/support/drawn.ts';
import { placeKey } from '../core/place.ts';
import { isNumber } from '../core/value.ts';
import { factsOf } from '../figures/columns/columns.ts';
import { statesOf } from './embed/states.ts';
import type { Registered } from './registered.ts';
import { allFigures } from './registry.server.ts';

const built = existsSync('static/data/manifest.json');
const words = { de, en };
const speaker = (locale: 'de' | 'en') => ({
	locale,
	t: words[locale],
	format: makeFormat(locale, words[locale].units),
	county
});

/** Each state of the first part; of the many others the default and a few more. */
const someOf = <T>(states: readonly T[], part: string | undefined): readonly T[] =>
	part === undefined ? states : states.filter((_, index) => index % 20 === 0);

/** Numbers and dates as they are printed: "31.12.2023", "61,2", "−2.590". */
const numbers = (text: string): string[] => text.match(/[−+]?\d[\d.,]*\d|\d/g) ?? [];

describe.runIf(built)('every figure, in every language and state of its filters', () => {
	/** A figure, rows it can be asked about, and which part of its cube they are. */
	const loaded: { figure: Registered; rows: unknown[]; part?: string }[] = [];
	let sources: string[] = [];
	beforeAll(async () => {
		for (const figure of await allFigures()) {
			const rows = await run(figure.cube, cubeParams);
			loaded.push({ figure, rows });
			const { parts } = figure;
			for (const part of parts?.list(rows) ?? [])
				if (parts && part !== parts.first)
					loaded.push({ figure, part, rows: await run(parts.cube(part), cubeParams) });
		}
		sources = Object.keys(await loadSources());
		for (const { figure, rows, part } of loaded)
			for (const locale of locales) {
				const context = speaker(locale);
				for (const values of someOf(statesOf(figure, rows, context, part), part))
					presented.push({
						shown: figure.present(rows, values, context),
						figure: `${figure.id} ${part}`,
						locale,
						where: `${figure.id} ${locale} ${JSON.stringify(values)}`
					});
			}
	}, 120_000);

	/** What each of them shows, and which one it is; made once for all tests. */
	const presented: {
		shown: ReturnType<Registered['present']>;
		figure: string;
		locale: Locale;
		where: string;
	}[] = [];
	const each = (check: (shown: ReturnType<Registered['present']>, where: string) => void): void => {
		for (const { shown, where } of presented) check(shown, where);
	};

	it('has an id of its own', () => {
		const ids = loaded.filter(({ part }) => !part).map(({ figure }) => figure.id);
		expect(ids.length).toBeGreaterThan(45);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('says what it finds, shows and stands on', () => {
		each(({ headline, subtitle, summary, data, also, citation }, where) => {
			const own = sourcesIn(data);
			for (const text of [headline, subtitle, summary]) {
				expect(text.length, where).toBeGreaterThan(10);
				expect(text, where).not.toMatch(/undefined|NaN|null|\[object| {2}/);
				// A period is said once: "2023 (2023)" is the work of two.
				expect(text, where).not.toMatch(/(\d{4}) \(([^()]* )?\1\)/);
			}
			expect(certaintyIn({ data, ...(also && { also }) }).length, where).toBeGreaterThan(0);
			expect(own.length + (citation ? 1 : 0), where).toBeGreaterThan(0);
			expect(
				own.filter((id) => !sources.includes(id)),
				where
			).toEqual([]);
		});
	});

	it('names the same sources in every language: they are looked up in one', () => {
		const named = (own: Locale) => {
			const shown = presented.filter(({ locale }) => locale === own);
			const lines = shown.map(({ figure, shown: { data } }) => `${figure}: ${sourcesIn(data)}`);
			return [...new Set(lines)].sort();
		};
		expect(named('de').length).toBeGreaterThan(45);
		expect(named('en')).toEqual(named('de'));
	});

	it('names every mark once and prints every value in its table', { timeout: 120_000 }, () => {
		each(({ chart, table, subtitle }, where) => {
			const { layout } = layoutChart(chart, 360);
			const labels = layout.marks.map(({ label }) => label);
			expect(new Set(labels).size, where).toBe(labels.length);
			const printed = new Set(
				[
					subtitle,
					table.caption,
					...table.columns.map(({ name }) => name),
					...table.rows.flatMap(({ cells }) => cells)
				].flatMap(numbers)
			);
			const lost = labels.filter((label) =>
				numbers(label.replace(/\(.*?\)/g, '')).some((n) => !printed.has(n))
			);
			expect(lost, where).toEqual([]);
		});
	});

	it('gives its chart as data that can be stored and sent', () => {
		each(({ chart }, where) => expect(JSON.parse(JSON.stringify(chart)), where).toEqual(chart));
	});

	it('hands on every value it draws, with a region it names by key', { timeout: 120_000 }, () => {
		each(({ chart, data }, where) => {
			const facts = factsOf(data);
			const known = new Set(
				facts.flatMap(({ cell: { value } }) => (isNumber(value) ? [Math.abs(value)] : []))
			);
			const lost = drawnValues(chart).filter(({ value }) => !known.has(Math.abs(value)));
			expect(lost, where).toEqual([]);
			const places = facts.map(({ row }) => row.place).filter(({ kind }) => kind === 'region');
			expect(
				places.filter((place) => !/^(DG|\d{2,5}|\d{8})$/.test(placeKey(place))),
				where
			).toEqual([]);
		});
	});

	it('keeps its table rectangular', () => {
		each(({ table }, where) => {
			expect(table.caption.length, where).toBeGreaterThan(5);
			for (const row of table.rows) expect(row.cells.length, where).toBe(table.columns.length);
			expect(new Set(table.rows.map(({ id }) => id)).size, where).toBe(table.rows.length);
		});
	});
});
