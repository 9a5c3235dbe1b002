import type { Certainty } from '../../core/certainty.ts';
import { isNumber } from '../../core/value.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { loadFindings } from '../../findings/all.server.ts';
import { sayScoreRank } from '../../findings/lead.ts';
import { isFound } from '../../findings/series.ts';
import type { FindingSet } from '../../findings/set.ts';
import type { Context, SourceText } from '../figure.ts';
import type { Fact, Facts } from './facts.ts';
import { factsWords } from './facts.words.ts';

const counts = {
	persons: 'sgb2_total_persons',
	employable: 'sgb2_employable_persons',
	minimum: 'minimum_income_total_persons'
} as const;
const shares = { persons: 'sgb2_total_share', minimum: 'minimum_income_total_share' } as const;

/** The newest official numbers on basic income support, with state and rank; null where there are none. */
export async function loadOfficialFacts(
	context: Context,
	sources: Readonly<Record<string, SourceText>>
): Promise<Facts | null> {
	const { county, format, locale } = context;
	const words = factsWords[locale].official;
	const all = await loadFindings(county);
	const setOf = (id: string) =>
		all.find(({ indicator }) => indicator === id)?.sets.get(county.region);
	const newest = setOf(counts.persons)?.latest;
	if (!newest || !isFound(newest)) return null;
	const { period, source } = newest;
	const valueOf = (id: string): number | null => {
		const latest = setOf(id)?.latest;
		const isSame = latest && isFound(latest) && latest.period === period;
		return isSame && isNumber(latest.value) ? latest.value : null;
	};
	const percent = (id: string) => {
		const value = valueOf(id);
		return value === null ? null : format.unit(value, 'percent', indicatorOf(id).decimals);
	};
	const fact = (id: string, name: string, value: string | null, origin: string): Fact[] =>
		value === null ? [] : [{ id, name, value, origin }];
	const count = (id: string) => {
		const value = valueOf(id);
		return value === null ? null : format.number(value);
	};
	const ofAll = (id: string) => {
		const share = percent(id);
		return share === null ? '' : words.ofAll(share);
	};
	const cited = sources[source];
	return {
		title: words.title(format.period(period)),
		items: [
			...fact('official-persons', words.persons, count(counts.persons), ''),
			...fact('official-employable', words.employable, count(counts.employable), ''),
			...fact(
				'official-share',
				words.share,
				percent(shares.persons),
				besideOf(setOf(shares.persons), context)
			),
			...fact('official-minimum', words.minimum, count(counts.minimum), ofAll(shares.minimum))
		],
		citation: cited ? `${cited.attribution}, ${cited.title} (${source})` : source,
		certainty: [...new Set<Certainty>([counts.persons].map((id) => indicatorOf(id).certainty))]
	};
}

/** The state beside a share, and its rank: "Hessen 6,5 %, Rang 3 von 18". */
function besideOf(set: FindingSet | undefined, { county, format, locale }: Context): string {
	if (!set) return '';
	const state = isFound(set.state)
		? [
				`${county.stateName[locale]} ${format.unit(set.state.other, 'percent', set.indicator.decimals)}`
			]
		: [];
	const rank = isFound(set.rank) ? [sayScoreRank(set.rank, locale).text] : [];
	return [...state, ...rank].join(' · ');
}
