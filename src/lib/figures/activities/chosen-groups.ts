import type { Context } from '../figure.ts';
import type { Activity, Catalogue, TargetGroup } from './catalogue.ts';
import { saidOf } from './coverage-sentences.ts';
import { inSentence } from './in-sentence.ts';
import { stateOf, type PairCount } from './pair-cell.ts';
import { reachOfAny, type PairState } from './reach.ts';
import { scopeWords } from './scope.words.ts';
import type { ActivityFilters } from './slice.ts';

type Speaker = Pick<Context<unknown>, 'locale' | 'format' | 't'>;

/** Target groups of a choice, and what the list says of them in it. */
export interface ChosenGroups {
	groups: readonly TargetGroup[];
	/** Their names inside a sentence; how many they are where they are many. */
	name: string;
	/** "1 genannt, 5 auch offen". */
	said: string;
	/** Whether an entry of the choice is for them; else why none is. */
	state: PairState;
	/** How the activities of a term concern them; `theme` where the term is one. */
	count: (activities: readonly Activity[], theme?: string) => PairCount;
}

/** From here on their number says more than their names. */
const mostNamed = 3;

/** Reads the chosen target groups of the activities under a choice; undefined where none is chosen. */
export function readChosen(
	{ activities, groups: all }: Pick<Catalogue, 'activities' | 'groups'>,
	{ group: ids, theme: themes }: Pick<ActivityFilters, 'group' | 'theme'>,
	{ locale, format, t }: Speaker
): ChosenGroups | undefined {
	const groups = all.filter(({ id }) => ids.includes(id));
	if (groups.length === 0) return undefined;
	const isUnfit = (theme: string) => groups.every(({ unfit }) => unfit.includes(theme));
	const count: ChosenGroups['count'] = (own, theme) => {
		const reaches = own.map((activity) => reachOfAny(activity, ids));
		const of = (reach: string) => reaches.filter((one) => one === reach).length;
		return {
			...{ named: of('named'), open: of('open') },
			isUnfit: theme !== undefined && isUnfit(theme)
		};
	};
	const whole = { ...count(activities), isUnfit: themes.length > 0 && themes.every(isUnfit) };
	const state = stateOf(whole);
	return {
		groups,
		name:
			groups.length > mostNamed
				? scopeWords[locale].groups(format.number(groups.length))
				: t.list(groups.map(inSentence)),
		said: saidOf({ ...whole, state }, { locale, format }),
		state,
		count
	};
}

/** A headline on activities with what the list says of the chosen target groups: it travels alone. */
export const withGroups = (
	headline: string,
	chosen: Pick<ChosenGroups, 'name' | 'said'> | undefined,
	{ locale }: Pick<Speaker, 'locale'>
): string =>
	chosen ? headline + scopeWords[locale].forGroups(chosen.name, chosen.said) : headline;
