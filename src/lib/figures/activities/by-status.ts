import type { Context } from '../figure.ts';
import { byStatusWords } from './by-status.words.ts';
import type { Activity } from './catalogue.ts';
import { withGroups, type ChosenGroups } from './chosen-groups.ts';
import { countEach, countFigure } from './count-figure.ts';
import { statuses } from './row.ts';
import { onlyWords } from './only.words.ts';
import { scopeWords } from './scope.words.ts';
import { isFiltered, shownTerms, type ActivityFilters } from './slice.ts';

const mostListed = 5;

/** Number of activities that run, recur or are planned. */
export const byStatus = countFigure('activities-by-status', ({ activities, chosen }, context) => {
	const words = byStatusWords[context.locale];
	const terms = statuses.map((id) => ({ id, name: words.names[id], short: words.names[id] }));
	const shown = shownTerms(terms, context.filters.status);
	const counts = countEach(activities, 'status', shown, chosen).map((own) => {
		const those = activities.filter(({ status }) => status === own.term.id);
		const themes = new Set(those.map(({ theme }) => theme)).size;
		const count = context.format.number(themes);
		return { ...own, cells: [count], ...(themes > 0 && { detail: words.in(count) }) };
	});
	return {
		words,
		counts,
		between: [{ id: 'themes', name: words.themes, numeric: true }],
		headline: headline(activities, chosen, context),
		summary: summary(activities, context),
		notes: [words.note]
	};
});

type Speaker = Pick<Context<unknown>, 'locale' | 'format'>;

function headline(
	activities: readonly Activity[],
	chosen: ChosenGroups | undefined,
	{ locale, format, t, filters }: Context<ActivityFilters>
): string {
	const words = byStatusWords[locale];
	const all = activities.length;
	const counts = statuses
		.map((id) => ({ id, count: activities.filter(({ status }) => status === id).length }))
		.filter(({ count }) => count > 0);
	const [first, second] = counts;
	if (!first) return scopeWords[locale].none;
	// Who has chosen the status knows that all of them have it.
	if (!second && filters.status.length === 0 && isFiltered(filters)) {
		const subject = onlyWords[locale].all(all, format.unit(all, 'activities'));
		return withGroups(words.only(first.id, subject, all === 1), chosen, { locale });
	}
	const parts = counts.map(({ id, count }, index) =>
		words.part(id, format.number(count), count === 1, index === 0)
	);
	return withGroups(words.listed(t.list(parts)), chosen, { locale });
}

function summary(activities: readonly Activity[], { locale, format }: Speaker): string {
	const words = byStatusWords[locale];
	if (activities.length === 0) return scopeWords[locale].noneSummary;
	const names = activities.filter(({ status }) => status === 'planned').map(({ name }) => name);
	const rest = names.length - mostListed;
	if (names.length === 0) return words.nothingPlanned;
	const more = scopeWords[locale].more(format.number(rest));
	// Names hold commas and "and" themselves.
	return words.planned((rest > 1 ? [...names.slice(0, mostListed), more] : names).join('; '));
}
