import { loadFindings } from '../../findings/all.server.ts';
import { findingWords } from '../../findings/say.ts';
import { isFound } from '../../findings/series.ts';
import type { FindingSet } from '../../findings/set.ts';
import type { Context, SourceText } from '../figure.ts';
import type { Facts } from './facts.ts';
import { factsWords } from './facts.words.ts';

const counts = {
	persons: 'sgb2_total_persons',
	employable: 'sgb2_employable_persons',
	minimum: 'minimum_income_total_persons'
} as const;
const shares = { persons: 'sgb2_total_share', minimum: 'minimum_income_total_share' } as const;

type SetOf = (indicator: string) => FindingSet | undefined;

/** The newest official numbers on basic income support, with state and rank; null where there are none. */
export async function loadOfficialFacts(
	context: Context,
	sources: Readonly<Record<string, SourceText>>
): Promise<Facts | null> {
	const all = await loadFindings(context.county);
	const setOf: SetOf = (id) =>
		all.find(({ indicator }) => indicator === id)?.sets.get(context.county.region);
	return officialFacts(setOf, context, sources);
}

/** The same from findings; numbers of one date only. */
export function officialFacts(
	setOf: SetOf,
	context: Context,
	sources: Readonly<Record<string, SourceText>>
): Facts | null {
	const { format, locale } = context;
	const words = factsWords[locale].official;
	const newest = setOf(counts.persons)?.latest;
	if (!newest || !isFound(newest)) return null;
	const { period, source } = newest;
	/** The findings of an indicator that has a value at that date. */
	const at = (id: string): Dated | null => {
		const set = setOf(id);
		const isSame = set && isFound(set.latest) && set.latest.period === period;
		return isSame && isFound(set.latest) ? { set, value: set.latest.value, period } : null;
	};
	const [persons, employable, share, minimum, minimumShare] = [
		...[counts.persons, counts.employable],
		...[shares.persons, counts.minimum, shares.minimum]
	].map(at);
	const count = (own: Dated | null | undefined) => own && format.number(own.value);
	const percent = (own: Dated | null | undefined) =>
		own && format.unit(own.value, 'percent', own.set.indicator.decimals);
	const fact = (id: string, name: string, value: string | null | undefined, origin = '') =>
		value ? [{ id, name, value, origin }] : [];
	const ofAll = percent(minimumShare);
	const cited = sources[source];
	const used = [persons, employable, share, minimum, minimumShare].flatMap((own) => own ?? []);
	return {
		title: words.title(format.period(period)),
		items: [
			...fact('official-persons', words.persons, count(persons)),
			...fact('official-employable', words.employable, count(employable)),
			...fact('official-share', words.share, percent(share), share ? besideOf(share, context) : ''),
			...fact('official-minimum', words.minimum, count(minimum), ofAll ? words.ofAll(ofAll) : '')
		],
		citation: cited ? `${cited.attribution}, ${cited.title} (${source})` : source,
		certainty: [...new Set(used.map(({ set }) => set.indicator.certainty))]
	};
}

/** A value at the date of the others. */
interface Dated {
	set: FindingSet;
	value: number;
	period: string;
}

/** The state beside a share, and its rank: "Hessen 6,5 % · Rang 3 von 18 (Rang 1 = günstigster Wert, hier der niedrigste)"; what is of another date is left out. */
function besideOf({ set, period }: Dated, { county, format, locale }: Context): string {
	const { state, rank, indicator } = set;
	const beside: string[] = [];
	if (isFound(state) && state.period === period)
		beside.push(
			`${county.stateName[locale]} ${format.unit(state.other, 'percent', indicator.decimals)}`
		);
	if (isFound(rank) && rank.period === period) {
		beside.push(findingWords[locale].placeBeside(rank));
	}
	return beside.join('\u00a0· ');
}
