import { plainly, sayTurn } from '../../findings/say.ts';
import { trend } from '../kinds/trend.ts';
import { threeRegionsCube } from '../observations.ts';
import { missingYears, sentenceStart } from '../trend.ts';
import { yearSpan } from '../trend.words.ts';
import { unemploymentWords } from './unemployment.words.ts';

/** Groups the official table gives a rate for, by the value of the filter. */
export const unemploymentGroups = {
	all: 'unemployment_rate_all',
	women: 'unemployment_rate_women',
	men: 'unemployment_rate_men',
	young: 'unemployment_rate_15_24',
	foreign: 'unemployment_rate_foreign'
} as const;
export type UnemploymentGroup = keyof typeof unemploymentGroups;

const cube = threeRegionsCube('unemployment', Object.values(unemploymentGroups));

/** Unemployment rate by group: county, state and country since 2001. */
export const unemployment = trend<{ group: UnemploymentGroup }>('unemployment', cube, (context) => {
	const { county, filters, locale, t } = context;
	const words = unemploymentWords[locale];
	const group = filters.group === 'all' ? '' : `, ${words.groups[filters.group]}`;
	const of = { subject: words.subjects[filters.group], place: county.in[locale] };
	const span = (years: readonly number[]) => yearSpan(years, t.list, words.to);
	return {
		indicator: unemploymentGroups[filters.group],
		none: words.none,
		subtitle: (regions, years) => words.subtitle(group, regions, years),
		headline: ({ turn, latest }) =>
			turn
				? sayTurn(turn, of, context)
				: plainly(words.plain(sentenceStart(of.subject), of.place, latest?.period ?? '')),
		value: words.value,
		notes: (own) => {
			const { early, later } = missingYears(own);
			return [words.note, words.early(span(early)), words.gaps(span(later))];
		},
		ownGaps: true
	};
});
