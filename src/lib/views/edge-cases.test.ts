import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutChart } from '../charts/kinds.ts';
import { county } from '../core/county.ts';
import { locales, type Locale } from '../core/locale.ts';
import { missingBySymbol } from '../core/value.ts';
import { run } from '../data/run.server.ts';
import { edgeCases } from '../figures/edge-rows.ts';
import { cubeParams } from '../figures/load.server.ts';
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { makeFormat } from '../i18n/format.ts';
import { presentDefault, type Registered } from './registered.ts';
import { allFigures } from './registry.server.ts';

const built = existsSync('static/data/manifest.json');
const words = { de, en };
const speaker = (locale: Locale) => ({
	locale,
	t: words[locale],
	format: makeFormat(locale, words[locale].units),
	county
});

/** What no reader may meet, whatever the numbers are. */
const wrong: Readonly<Record<Locale, readonly RegExp[]>> = {
	de: [
		/(?<![\d.,])1[ \u00a0](Personen|Menschen|Beschäftigte |Jahre|Tage|Aktivitäten|Stellen|Kreise|Arbeitslose )/,
		/\b(fehlen|sind|waren|haben) (voraussichtlich |hier )?1[ \u00a0]/,
		/um 0[ \u00a0]|um 0,0/,
		/\b(\d{4})\b.{0,12} so hoch wie \1\b/,
		/(?<!\d)-\d/
	],
	en: [
		/(?<![\d.,])1[ \u00a0](people|persons|years|days|activities|jobs|districts)/,
		/\b(are|were|have) 1[ \u00a0]/,
		/by 0(\.0)?[ \u00a0%]/,
		/in (\d{4}) as in \1\b/,
		/(?<!\d)-\d/
	]
};
const always = [
	/undefined|NaN|null|Infinity|\[object/,
	/ {2}/,
	/−0(?![.,]?\d)/,
	/[ \u00a0][.,;:]/,
	/,,|\.\.(?!\.)|, *\./,
	/\(\)/
];

describe.runIf(built)('whatever the numbers are, every figure', () => {
	const loaded: { figure: Registered; rows: unknown[] }[] = [];
	beforeAll(async () => {
		for (const figure of await allFigures())
			loaded.push({ figure, rows: await run(figure.cube, cubeParams) });
	}, 120_000);

	const each = (
		check: (
			shown: ReturnType<Registered['present']>,
			at: { where: string; locale: Locale; symbol: keyof typeof missingBySymbol | undefined }
		) => string[]
	): string[] =>
		loaded.flatMap(({ figure, rows }) =>
			edgeCases.flatMap(({ name, change, symbol }) => {
				const changed = change(rows as Record<string, unknown>[]);
				if (JSON.stringify(changed) === JSON.stringify(rows)) return [];
				return locales.flatMap((locale) => {
					const where = `${figure.id} ${locale}, ${name}`;
					try {
						const shown = presentDefault(figure, changed, speaker(locale));
						return check(shown, { where, locale, symbol }).map((text) => `${where}: ${text}`);
					} catch (error) {
						return [`${where}: throws ${String(error)}`];
					}
				});
			})
		);

	it('speaks in whole and right sentences', () => {
		const found = each(({ headline, subtitle, summary, notes, chart, table }, { locale }) => {
			const { layout } = layoutChart(chart, 720);
			const texts = [
				headline,
				subtitle,
				summary,
				...notes,
				...layout.marks.map(({ label }) => label),
				...table.rows.flatMap(({ cells }) => cells)
			];
			const bad = texts.filter((text) =>
				[...always, ...wrong[locale]].some((one) => one.test(text))
			);
			if (headline.length < 10) bad.push(`headline "${headline}"`);
			if (/[.:]$/.test(headline)) bad.push(`headline "${headline}"`);
			if (summary !== '' && !/[.!?]$/.test(summary)) bad.push(`summary "${summary}"`);
			if (summary.length < 10) bad.push(`short summary "${summary}"`);
			for (const sentence of summary.split(/(?<=[a-zäöüß)][.]) /))
				if (/^[a-zäöü]/.test(sentence)) bad.push(`begins small: "${sentence}"`);
			return [...new Set(bad)];
		});
		expect(found).toEqual([]);
	});

	it('names the reason why its numbers are missing', () => {
		const found = each(({ summary, notes, chart, table }, { locale, symbol }) => {
			if (symbol === undefined) return [];
			const { layout } = layoutChart(chart, 720);
			const said = [
				summary,
				...notes,
				...layout.marks.map(({ label }) => label),
				...table.rows.flatMap(({ cells }) => cells)
			].join(' ');
			const reason = words[locale].missing[missingBySymbol[symbol]];
			return said.includes(reason) ? [] : [`"${reason}" is nowhere in: ${said.slice(0, 120)}`];
		});
		expect(found).toEqual([]);
	});
});
