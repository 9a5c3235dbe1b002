import { existsSync, globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { county } from '../core/county.ts';
import { isoPeriod } from '../core/period.ts';
import { placeKey } from '../core/place.ts';
import { locales, type Locale } from '../core/locale.ts';
import { indicatorOf } from '../data/indicators.ts';
import { run } from '../data/run.server.ts';
import { loadFindings, type Findings } from '../findings/all.server.ts';
import { findingId, type Finding } from '../findings/finding.ts';
import { isFound, type None } from '../findings/series.ts';
import { factsOf, indicatorIn, type Fact } from '../figures/columns/columns.ts';
import { loadFiledLeads } from '../figures/lead/load.server.ts';
import { loadFiledTiles } from '../figures/key/load.server.ts';
import { cubeParams, loadSources } from '../figures/load.server.ts';
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { makeFormat } from '../i18n/format.ts';
import { initialFilters, type FilterSpecs } from './filters.ts';
import { allFigures } from './registry.server.ts';

const built = existsSync('static/data/manifest.json');
const words = { de, en };
const speaker = (locale: Locale) => ({
	...{ locale, county, t: words[locale] },
	format: makeFormat(locale, words[locale].units)
});

/** Whether the data describe an indicator of that name. */
function isOfficial(id: string): boolean {
	try {
		return indicatorOf(id).id === id;
	} catch {
		return false;
	}
}

/** What a place says: where, in which words, and the findings the words state. */
interface Place {
	where: string;
	headline: string;
	text: string;
	findings: readonly Finding[];
	/** The figure and its state without the language, and the values of its data; only of figures. */
	figure?: { id: string; state: string; isDefault: boolean; locale: Locale; facts: Fact[] };
}

/** Categories that say which part of an official count a value is; others repeat what the indicator says. */
const partOfCount = ['age', 'sex', 'revision'];

/** What a value is about: values of one key are one number. */
function keyOf({ row, cell, measure }: Fact): string {
	const id = indicatorIn({ cell, measure });
	const terms = Object.entries(row.terms)
		.filter(
			([column, term]) => term.id !== 'total' && (!isOfficial(id) || partOfCount.includes(column))
		)
		.map(([column, term]) => `${column}=${term.id}`);
	return [
		id,
		placeKey(row.place),
		isoPeriod(row.period),
		cell.source ?? '',
		...terms.toSorted()
	].join(' ');
}

/** Places of all districts and shares of one whole have names of their own in each figure. */
const ofOneFigure = ['rank', 'share', 'difference'];

/** Numbers of a text as one writes them in code; days are left out, the languages write them their own way, and "15 bis unter 25" is "15 to 24". */
const numbersIn = (text: string, locale: Locale): string[] =>
	[
		...text
			.replaceAll(/\d{1,2}\.\d{1,2}\.(\d{4})/g, '$1')
			.replaceAll(/bis unter (\d+)/g, (_, end: string) => `bis ${Number(end) - 1}`)
			.replaceAll(/\b\d{1,2} [A-Z][a-z]+ (\d{4})/g, '$1')
			.matchAll(/\d[\d.,]*\d|\d/g)
	]
		.map(([number]) =>
			locale === 'de' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '')
		)
		.toSorted();

/** The default state, and every other value of every filter alone. */
const statesOf = (specs: FilterSpecs) => {
	const initial = initialFilters(specs);
	const others = Object.entries(specs).flatMap(([key, spec]) =>
		spec.kind === 'one' ? spec.values.map((value) => ({ ...initial, [key]: value })) : []
	);
	return [initial, ...others];
};

/** Words of a rise or a higher level, and of their opposites. */
const up =
	/gestiegen|steigt|stieg |mehr|höher|häufiger|so hoch wie (seit|in keinem)|\b(rose|rising|more|higher)\b/;
const down =
	/gesunken|sinkt|sank |weniger|niedriger|seltener|so niedrig wie|\b(fell|falling|fewer|less|lower)\b/;

describe.runIf(built)('one number is told one way', () => {
	const places: Place[] = [];
	let official: Findings[] = [];
	beforeAll(async () => {
		official = await loadFindings(county);
		const sources = await loadSources();
		for (const figure of await allFigures()) {
			const rows = await run(figure.cube, cubeParams);
			for (const locale of locales)
				for (const [index, values] of statesOf(figure.specs(rows, speaker(locale))).entries()) {
					const shown = figure.present(rows, values, speaker(locale));
					places.push({
						where: `${figure.id} ${locale} ${JSON.stringify(values)}`,
						headline: shown.headline,
						text: `${shown.headline} ${shown.summary}`,
						findings: shown.findings ?? [],
						figure: {
							...{ id: figure.id, state: JSON.stringify(values), isDefault: index === 0, locale },
							facts: factsOf(shown.data)
						}
					});
				}
		}
		for (const locale of locales)
			for (const { id, tile } of await loadFiledTiles({ ...speaker(locale), filters: {} }, sources))
				places.push({
					where: `tile ${id} ${locale}`,
					headline: tile.sentence,
					text: tile.sentence,
					findings: tile.findings ?? []
				});
		for (const locale of locales)
			for (const { card, findings } of (
				await loadFiledLeads({ ...speaker(locale), filters: {} }, sources)
			).cards)
				places.push({
					where: `lead-${card.id} ${locale}`,
					headline: card.headline,
					text: `${card.headline}. ${card.before}`,
					findings
				});
	}, 240_000);

	it('with the same value wherever two figures show it', () => {
		const seen = new Map<string, { where: string; value: string }>();
		const shared = new Set<string>();
		const other = places.flatMap(({ where, figure }) =>
			(figure?.facts ?? []).flatMap((fact) => {
				const id = indicatorIn(fact);
				// What is counted follows the choice; an official value does not.
				if (ofOneFigure.includes(id) || !(isOfficial(id) || figure?.isDefault)) return [];
				const key = keyOf(fact);
				const value = String(fact.cell.value);
				const known = seen.get(key) ?? { where, value };
				seen.set(key, known);
				if (known.where.split(' ')[0] !== figure?.id) shared.add(key);
				return known.value === value
					? []
					: [`${key}: ${value} ${where}, ${known.value} ${known.where}`];
			})
		);
		expect(other).toEqual([]);
		expect(shared.size).toBeGreaterThan(100);
	});

	it('with the same numbers and values in both languages', () => {
		const of = (own: Place) => ({
			numbers: [...new Set(numbersIn(own.text, own.figure?.locale ?? 'de'))],
			values: own.figure?.facts.map((fact) => `${keyOf(fact)} ${fact.cell.value}`).toSorted()
		});
		const told = new Map<string, string>();
		for (const place of places) {
			if (!place.figure) continue;
			const key = `${place.figure.id} ${place.figure.state}`;
			const text = JSON.stringify(of(place));
			expect(text, key).toBe(told.get(key) ?? text);
			told.set(key, text);
		}
		expect(told.size).toBeGreaterThan(100);
	});

	it('by figures and tiles that state findings', () => {
		const stating = new Set(
			places.filter(({ findings }) => findings.length > 0).map(({ where }) => where.split(' ')[0])
		);
		expect(stating.size).toBeGreaterThan(18);
	});

	it('wherever it stands: findings of one id are the same', () => {
		const first = new Map<string, { where: string; text: string }>();
		const other = places.flatMap(({ where, findings }) =>
			findings.flatMap((finding) => {
				const text = JSON.stringify(finding);
				const known = first.get(findingId(finding));
				if (!known) first.set(findingId(finding), { where, text });
				return known && known.text !== text
					? [`${findingId(finding)}: ${where} ${text}, ${known.where} ${known.text}`]
					: [];
			})
		);
		expect(other).toEqual([]);
	});

	it('as the official values say it, computed once from all of them', () => {
		const wrong = places.flatMap(({ where, findings }) =>
			findings.flatMap((finding) => {
				const set = official
					.find(({ indicator }) => indicator === finding.indicator)
					?.sets.get(finding.region);
				if (!set) return [`${where}: nobody knows ${findingId(finding)}`];
				const all: readonly (Finding | None | null)[] = [
					...[set.oneYear, set.fiveYears, set.last, set.whole, set.state, set.nation, set.rank],
					...[set.turn, set.record, set.crossing, set.latest]
				];
				const isLatest = isFound(set.latest) && set.latest.period === finding.period;
				const isOfGroup = finding.kind === 'rank' && finding.among !== undefined;
				if (finding.kind === 'peak' || isOfGroup || !isLatest) return [];
				const known = all.find(
					(own) => own !== null && isFound(own) && findingId(own) === findingId(finding)
				);
				return JSON.stringify(sorted(known)) === JSON.stringify(sorted(finding))
					? []
					: [`${where}: ${JSON.stringify(finding)} is ${JSON.stringify(known)}`];
			})
		);
		expect(wrong).toEqual([]);
	});

	it('with words that go the way of the number', () => {
		const wrong = places.flatMap(({ where, headline, findings: [first] }) => {
			if (!first || !('sign' in first)) return [];
			const [right, opposite] = first.sign > 0 ? [up, down] : [down, up];
			const levels = places.find((own) => own.where === where)?.findings ?? [];
			const isMixed = levels.some((own) => 'sign' in own && own.sign === -first.sign);
			if (first.sign === 0 || isMixed) return [];
			const barely = /fast gleich|almost the same|kaum|hardly/.test(headline);
			return barely || (right.test(headline) && !opposite.test(headline))
				? []
				: [`${where}: ${first.sign} "${headline}"`];
		});
		expect(wrong).toEqual([]);
	});

	it('with ranks that a finding states', () => {
		const wrong = places.flatMap(({ where, text, findings }) => {
			const ranks = findings.flatMap((own) =>
				own.kind === 'rank' ? [`${own.rank} ${own.of}`] : []
			);
			return [...text.matchAll(/(?:Rang|[Rr]anks?) (\d+) (?:von|of) (\d+)/g)]
				.map(([, rank, of]) => `${rank} ${of}`)
				.filter((found) => !ranks.includes(found))
				.map((found) => `${where}: ${found}`);
		});
		expect(wrong).toEqual([]);
	});
});

const sorted = (value: unknown): unknown =>
	value && typeof value === 'object'
		? Object.fromEntries(
				Object.entries(value)
					.map(([key, own]): [string, unknown] => [key, Array.isArray(own) ? own.toSorted() : own])
					.toSorted(([a], [b]) => a.localeCompare(b))
			)
		: value;

describe('sentences on rank, record and change', () => {
	/** Files whose own statements are not about an official indicator over time, or not yet findings. */
	const allowed: Readonly<Record<string, string>> = {
		'src/lib/figures/skills/retirements.words.ts': 'a forecast of the strategy',
		'src/lib/figures/strategy-figures/value.words.ts': 'signs and units of printed figures',
		'src/lib/views/targets/words.ts': 'progress towards a target'
	};
	const telling =
		/gestiegen|gesunken|\b(stieg|sank|steigt|sinkt)\b|Rang \$\{|auf Platz|(höher|niedriger) als|nicht mehr`|in keinem Jahr|\b(rose|fell) |(higher|lower) than|ranks \$\{|[Hh]at Rang/;

	it('stand in the words of findings', () => {
		const files = globSync('src/lib/{figures,views}/**/*.{ts,svelte}').filter(
			(file) => !file.endsWith('.test.ts')
		);
		const found = files.filter((file) => {
			const text = readFileSync(file, 'utf8').replace(/<style>[\s\S]*<\/style>/g, '');
			return text
				.split('\n')
				.some(
					(line) => /['"`>]/.test(line) && !/^\s*(\/\*\*|\/\/|\*)/.test(line) && telling.test(line)
				);
		});
		expect(found.filter((file) => !(file in allowed))).toEqual([]);
		expect(Object.keys(allowed).filter((file) => !found.includes(file))).toEqual([]);
	});
});
