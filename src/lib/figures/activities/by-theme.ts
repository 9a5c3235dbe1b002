import type { Context, Figure } from '../figure.ts';
import { byThemeWords } from './by-theme.words.ts';
import { countBars, countTerms, leaders, type Count } from './count-bars.ts';
import { allEditionsCube, type ActivityRow } from './cube.ts';
import { onlyWords } from './only.words.ts';
import { readScope } from './scope.ts';
import { scopeWords } from './scope.words.ts';
import { isFiltered, shownTerms, type ActivityFilters } from './slice.ts';

/** Number of activities per key theme, the largest first. */
export const byTheme: Figure<ActivityRow, ActivityFilters> = {
	id: 'activities-by-theme',
	cube: allEditionsCube,
	present: (rows, context) => {
		const { cube, activities, place, editionNote, citation, notes } = readScope(rows, context);
		const { locale, format } = context;
		const words = byThemeWords[locale];
		const terms = shownTerms(cube.themes, context.filters.theme);
		const counts = countTerms(activities, 'theme', terms);
		const subtitle = `${words.subtitle}. ${place}`;
		const heads = { caption: subtitle, head: words.head, countHead: scopeWords[locale].count };
		return {
			headline: headline(counts, activities.length, context),
			subtitle,
			summary: [summary(counts, activities.length, context), editionNote].filter(Boolean).join(' '),
			...countBars(counts, heads, format),
			notes,
			sources: [],
			citation,
			certainty: ['strategy-statement']
		};
	}
};

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
	const names = t.list(most.map(({ term }) => words.quoted(term.short)));
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
