import { quoted } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import { byThemeWords } from './by-theme.words.ts';
import type { ChosenGroups } from './chosen-groups.ts';
import { countTerms, leaders, countFigure, type Count } from './count-figure.ts';
import { coverageWords } from './coverage.words.ts';
import { onlyWords } from './only.words.ts';
import { stateOf } from './pair-cell.ts';
import type { PairState } from './reach.ts';
import { scopeWords } from './scope.words.ts';
import { isFiltered, shownTerms, type ActivityFilters } from './slice.ts';

/** Number of activities per key theme, the largest first. */
export const byTheme = countFigure('activities-by-theme', (scope, context) => {
	const { cube, activities, notes, chosen } = scope;
	const terms = shownTerms(cube.themes, context.filters.theme);
	const counts = countTerms(activities, 'theme', terms, chosen);
	return {
		words: byThemeWords[context.locale],
		counts,
		headline:
			chosen && activities.length > 0
				? groupHeadline(counts, chosen, scope.narrowed, context)
				: headline(counts, activities.length, context),
		summary: summary(counts, activities.length, context),
		notes
	};
});

/** For chosen target groups: what names them and what is open to them, and where the list is silent. */
function groupHeadline(
	counts: readonly Count[],
	{ name, said }: Pick<ChosenGroups, 'name' | 'said'>,
	narrowed: boolean,
	{ locale, format }: Speaker
): string {
	const words = byThemeWords[locale];
	const [first, second] = counts;
	if (first && !second)
		return coverageWords[locale].oneCell(name, first.term.short, said, narrowed);
	const silent = inState(counts, 'unnamed').length;
	const fit = counts.length - inState(counts, 'unfit').length;
	return (
		words.forGroups(name, said, narrowed) +
		(silent > 0 ? words.silent(format.number(silent), format.number(fit)) : '')
	);
}

const inState = (counts: readonly Count[], state: PairState) =>
	counts.filter(({ reach }) => reach && stateOf(reach) === state);

type Speaker = Pick<Context<unknown>, 'locale' | 'format' | 't'>;

function headline(
	counts: readonly Count[],
	all: number,
	{ locale, format, t, filters }: Context<ActivityFilters>
): string {
	const words = byThemeWords[locale];
	const [first, second] = counts;
	if (!first || all === 0) return scopeWords[locale].none;
	const total = format.unit(all, 'activities');
	if (!second) return words.one(first.term.short, total);
	if (first.count === all && isFiltered(filters))
		return words.only(first.term.short, onlyWords[locale].all(all, total), all === 1);
	const most = leaders(counts, 'most');
	if (most.length === 0) return words.even(total, format.number(counts.length));
	const names = t.list(most.map(({ term }) => quoted[locale](term.short)));
	return words.most(names, most.length > 1, format.number(first.count), format.number(all));
}

function summary(counts: readonly Count[], all: number, { locale, format, t }: Speaker): string {
	const words = byThemeWords[locale];
	if (all === 0) return scopeWords[locale].noneSummary;
	const own = counts.filter(({ count }) => count > 0);
	const sentences = [
		words.all(format.unit(all, 'activities'), format.number(own.length), own.length === 1)
	];
	const listed = (state: PairState) => inState(counts, state).map(({ term }) => term.name);
	const [unnamed, unfit] = [listed('unnamed'), listed('unfit')];
	// Names hold commas and "and" themselves.
	if (unnamed.length > 0) sentences.push(words.unnamed(unnamed.join('; ')));
	if (unfit.length > 0) sentences.push(words.unfit(unfit.join('; ')));
	// Beside a single theme all others have none; of target groups the sentences above say which.
	const fewest = own.length > 1 && !counts[0]?.reach ? leaders(counts, 'fewest') : [];
	const names = t.list(fewest.map(({ term }) => term.name));
	if (fewest[0])
		sentences.push(words.fewest(names, format.number(fewest[0].count), fewest.length > 1));
	return sentences.join(' ');
}
