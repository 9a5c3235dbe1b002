import type { Context } from '../figure.ts';
import type { Activity, TargetGroup, Term } from './catalogue.ts';
import { broadest, type Breadth, type CoverageFinding } from './coverage-finding.ts';
import { coverageWords } from './coverage.words.ts';
import { inSentence } from './in-sentence.ts';
import { pairOf, type PairState } from './reach.ts';
import { scopeWords } from './scope.words.ts';

const mostNamed = 3;
const mostListed = 4;
/** Whether more is chosen than what stands on the axes. */
interface Choice {
	narrowed: boolean;
}
type Speaker = Pick<Context<unknown>, 'locale' | 'format'>;
/** The activities counted, and the terms on the two axes. */
export interface Shown {
	activities: readonly Activity[];
	themes: readonly Term[];
	groups: readonly TargetGroup[];
}

/** What the list says of one pair: how many entries name the group, and how many are also open to it. */
export function saidOf(
	{ named, open, state }: { named: number; open: number; state: PairState },
	{ locale, format }: Pick<Speaker, 'locale' | 'format'>
): string {
	const { pair } = coverageWords[locale];
	if (state === 'unnamed' || state === 'unfit') return pair[state];
	if (open === 0) return pair.named(format.number(named));
	if (named === 0) return pair.open(format.number(open));
	return pair.counts(format.number(named), format.number(open));
}

/** The finding of the matrix: how many pairs the list names, and how many are open through general offers. */
export function coverageHeadline(
	{ named, open, cells }: CoverageFinding,
	{ activities, themes, groups }: Shown,
	{ narrowed }: Choice,
	{ locale, format }: Speaker
): string {
	const words = coverageWords[locale];
	if (activities.length === 0) return scopeWords[locale].none;
	const [theme, secondTheme] = themes;
	const [group, secondGroup] = groups;
	if (theme && group && !secondTheme && !secondGroup) {
		const pair = pairOf(activities, group, theme.id);
		const counts = { named: pair.named.length, open: pair.open.length, state: pair.state };
		const said = saidOf(counts, { locale, format });
		return words.oneCell(inSentence(group), theme.short, said, narrowed);
	}
	const numbers = [named, cells, open].map((count) => format.number(count));
	const [first = '', all = '', second = ''] = numbers;
	// The headline travels alone, in pictures and hits: it says what the silence of the list means.
	const rest = named + open < cells ? words.rest : '';
	if (theme && !secondTheme)
		return words.oneTheme(theme.short, first, all, second, narrowed) + rest;
	if (group && !secondGroup)
		return words.oneGroup(inSentence(group), first, all, second, narrowed) + rest;
	return words.pairs(first, all, second, narrowed) + rest;
}

/** Number of pairs the list does not name, then the target groups found in the most themes, in one and in none. */
export function coverageSummary(
	{ groups, cells, unnamed, unfit }: CoverageFinding,
	{ activities, themes }: Shown,
	{ narrowed }: Choice,
	{ locale, format }: Speaker
): string {
	const words = coverageWords[locale];
	if (activities.length === 0) return scopeWords[locale].noneSummary;
	const names = (list: readonly Breadth[]) => {
		const rest = list.length - mostListed;
		const all = list.map(({ term }) => term.name);
		const more = scopeWords[locale].more(format.number(rest));
		// Names hold commas and "and" themselves.
		return (rest > 1 ? [...all.slice(0, mostListed), more] : all).join('; ');
	};
	const sentences = [
		words.white(format.number(unnamed), format.number(cells), narrowed),
		...(unfit > 0 ? [words.unfit(format.number(unfit))] : [])
	];
	const most = broadest(groups);
	const top = most[0]?.covered ?? 0;
	if (themes.length > 1 && groups.length > 1) {
		if (top > 1 && most.length <= mostNamed) {
			const [all = 0, ...others] = [...new Set(most.map(({ fits }) => fits))];
			// Groups to which different numbers of themes apply share their number only.
			const count = format.number(top);
			const said = others.length === 0 ? words.of(count, format.number(all)) : count;
			sentences.push(words.broadest(names(most), said, most.length > 1));
		}
		const narrow = groups.filter(({ covered }) => covered === 1);
		if (narrow.length > 0) sentences.push(words.narrow(names(narrow)));
	}
	const absent = groups.filter(({ covered }) => covered === 0);
	if (absent.length > 0 && groups.length > 1) sentences.push(words.absent(names(absent), narrowed));
	return sentences.join(' ');
}
