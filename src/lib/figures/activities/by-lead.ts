import type { Context } from '../figure.ts';
import { byLeadWords } from './by-lead.words.ts';
import { withGroups } from './chosen-groups.ts';
import { countTerms, leaders, countFigure, type Count } from './count-figure.ts';
import { onlyWords } from './only.words.ts';
import { scopeWords } from './scope.words.ts';
import { isFiltered, type ActivityFilters } from './slice.ts';

/** Number of activities per leading organisation, the largest first; those without any are left out. */
export const byLead = countFigure('activities-by-lead', ({ cube, activities, chosen }, context) => {
	const words = byLeadWords[context.locale];
	const counts = countTerms(activities, 'lead', cube.leads, chosen).filter(
		({ count }) => count > 0
	);
	const said = headline(counts, activities.length, context);
	return {
		words,
		counts,
		headline: activities.length > 0 ? withGroups(said, chosen, context) : said,
		summary: summary(counts, context),
		notes: [words.note]
	};
});

type Speaker = Pick<Context<unknown>, 'locale' | 'format' | 't'>;

function headline(
	counts: readonly Count[],
	all: number,
	{ locale, format, t, filters }: Context<ActivityFilters>
): string {
	const words = byLeadWords[locale];
	const [first, second] = counts;
	if (!first) return scopeWords[locale].none;
	const total = format.unit(all, 'activities');
	// Who has chosen the lead knows that it leads all of them.
	if (!second && filters.lead.length === 0 && isFiltered(filters))
		return words.only(first.term.name, onlyWords[locale].ofAll(all, total));
	if (!second) return words.one(first.term.name, total);
	const most = leaders(counts, 'most');
	if (most.length === 0) return words.even(total, format.number(counts.length));
	const names = t.list(most.map(({ term }) => term.name));
	return words.most(names, format.number(first.count), most.length > 1, total);
}

function summary(counts: readonly Count[], { locale, format }: Speaker): string {
	const words = byLeadWords[locale];
	if (counts.length === 0) return scopeWords[locale].noneSummary;
	const single = counts.filter(({ count }) => count === 1).length;
	const sentences = [words.leads(counts.length === 1, format.number(counts.length))];
	if (single > 0 && counts.length > 1)
		sentences.push(words.single(single === 1, format.number(single)));
	return sentences.join(' ');
}
