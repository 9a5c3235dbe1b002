import * as v from 'valibot';
import { county } from '../../core/county.ts';
import { decimalsOf } from '../../core/decimals.ts';
import type { Locale } from '../../core/locale.ts';
import { readPeriod } from '../../core/period.ts';
import type { Query } from '../../data/query.ts';
import { run } from '../../data/run.server.ts';
import { oldText } from '../../figures/columns/old.ts';
import type { CubeParams } from '../../figures/figure.ts';
import { cubeParams, loadSources } from '../../figures/load.server.ts';
import { commutersCube } from '../../figures/labour/commuters-cube.ts';
import { commuters } from '../../figures/labour/commuters.ts';
import { commutersWords } from '../../figures/labour/commuters.words.ts';
import { earlierCube } from '../../figures/strategy-figures/earlier.ts';
import { earlierWords } from '../../figures/strategy-figures/earlier.words.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { sourceIn } from '../../i18n/source-in.ts';
import type { Fact } from './ask/vocabulary.ts';
import { factWords } from './facts.words.ts';

const townRow = v.object({
	...{ name: v.string(), short: v.string(), kind: v.string() },
	...{ value: v.number(), period: v.string(), source: v.string() }
});
const townsQuery: Query<CubeParams, v.InferOutput<typeof townRow>> = {
	name: 'search-towns',
	tables: ['observations', 'regions'],
	sql: `SELECT r.name_de AS name, r.name_short_de AS short, r.kind_de AS kind, o.value, o.period, o.source
FROM observations o JOIN regions r ON r.region = o.region
WHERE r.level = 'municipality' AND r.parent = ? AND o.indicator = 'census_population'
	AND o.value IS NOT NULL AND o.sex = 'total' AND o.age = 'total' ORDER BY r.region`,
	bind: ({ region }) => [region],
	row: townRow
};

/** Numbers that no comparison of districts has: what is asked for by a name alone. */
export async function loadFacts(locale: Locale): Promise<Fact[]> {
	return (await Promise.all([towns(locale), commuting(locale), statements(locale)])).flat();
}

async function speak(locale: Locale) {
	const t = await loadMessages(locale);
	const old = (period: string) => oldText(readPeriod(period), { t });
	return { t, format: makeFormat(locale, t.units), words: factWords[locale], old };
}

async function towns(locale: Locale): Promise<Fact[]> {
	const { format, words, old } = await speak(locale);
	const [rows, sources] = await Promise.all([run(townsQuery, cubeParams), loadSources()]);
	return rows.map(({ name, short, kind, value, period, source }) => {
		const [people, day] = [format.number(value), format.period(period)];
		return {
			...{ kind: 'town', name, keys: [short], value: people },
			about: [words.population, name, words.census(day), old(period)].filter(Boolean).join(', '),
			text: words.town(kind, county.in[locale], people, day),
			source: `${sources[source]?.attribution ?? ''} (${source})`,
			path: '/gemeinden/#municipality-census-population'
		};
	});
}

/** How many people commute in and out. */
async function commuting(locale: Locale): Promise<Fact[]> {
	const { t, format, words, old } = await speak(locale);
	const rows = await run(commutersCube, cubeParams);
	return (['in', 'out'] as const).flatMap((direction) =>
		rows
			.filter(
				({ measure, partner, sex }) =>
					measure === `${direction}-commuters` && partner === 'total' && sex === 'total'
			)
			.map(({ value, period, source }) => {
				const name = commutersWords[locale].heads[direction];
				const text = format.number(value);
				const when = [county.name[locale], format.period(period)];
				return {
					...{ kind: 'count' as const, name, value: text },
					keys: words.keys[`${direction}_commuter_share`] ?? [],
					about: [name, ...when, t.certainty.register, old(period)].filter(Boolean).join(', '),
					text: [text, ...when].join(', '),
					source: commutersWords[locale].cited(source),
					path: `/arbeitsmarkt/pendeln/#${commuters.id}`
				};
			})
	);
}

/** What only the edition before says of this county: shares of commuters and part-time work. */
async function statements(locale: Locale): Promise<Fact[]> {
	const { t, format, words, old } = await speak(locale);
	const rows = await run(earlierCube, null);
	return rows
		.filter(({ region, indicator }) => region === county.region && words.keys[indicator])
		.map(({ indicator, population, value, unit, period, source_named }) => {
			const name = earlierWords[locale].name(indicator, population);
			const text = format.unit(value, unit, decimalsOf(value));
			const when = [county.name[locale], format.period(period)];
			const kind = t.certainty['strategy-statement'];
			return {
				...{ kind: 'statement', name, keys: words.keys[indicator] ?? [], value: text },
				about: [name, ...when, kind, old(period)].filter(Boolean).join(', '),
				text: [text, ...when, kind].join(', '),
				source: sourceIn(source_named, locale),
				path: '/arbeitsmarkt/#ausgaben'
			};
		});
}
