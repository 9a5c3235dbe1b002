import { quoted } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import { byThemeWords } from './by-theme.words.ts';
import { countTerms, leaders, type Count } from './count-bars.ts';
import { countFigure } from './count-figure.ts';
import { onlyWords } from './only.words.ts';
import { scopeWords } from './scope.words.ts';
import { isFiltered, shownTerms, type ActivityFilters } from './slice.ts';

/** Number of activities per key theme, the largest first. */
export const byTheme = countFigure('activities-by-theme', (scope, context) => {
	const { cube, activities, notes } = scope;
	const terms = shownTerms(cube.themes, context.filters.theme);
	const counts = countTerms(activities, 'theme', terms);
	return {
		words: byThemeWords[context.locale],
		counts,
		headline: headline(counts, activities.length, context),
		summary: summary(counts, activities.length, context),
		notes
	};
});

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
	// Beside a single theme all others have none.
	const fewest = own.length > 1 ? leaders(counts, 'fewest') : [];
	const names = t.list(fewest.map(({ term }) => term.name));
	if (fewest[0])
		sentences.push(words.fewest(names, format.number(fewest[0].count), fewest.length > 1));
	return sentences.join(' ');
}
