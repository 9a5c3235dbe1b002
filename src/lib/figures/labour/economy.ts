import { plainly, sayDistance } from '../../findings/say.ts';
import { trend } from '../kinds/trend.ts';
import { threeRegionsCube } from '../observations.ts';
import { economyWords } from './economy.words.ts';

/** What the figure can show, by the value of the filter. */
export const economyMeasures = {
	gdp: 'gdp_per_inhabitant',
	income: 'disposable_income_per_inhabitant'
} as const;
export type EconomyMeasure = keyof typeof economyMeasures;

const cube = threeRegionsCube('economy', Object.values(economyMeasures));

/** Output and income per inhabitant: county, state and country; the line breaks between revisions. */
export const economy = trend<{ measure: EconomyMeasure }>('economy', cube, (context) => {
	const { county, filters, locale } = context;
	const words = economyWords[locale];
	const of = { subject: words.subjects[filters.measure], place: county.in[locale] };
	return {
		indicator: economyMeasures[filters.measure],
		none: words.none,
		subtitle: (regions, years) => words.subtitle(words.measures[filters.measure], regions, years),
		headline: ({ levels: [state] }, value) =>
			state?.against === county.state
				? sayDistance(state, of, context)
				: plainly(`${of.subject} ${of.place}: ${value}`),
		notes: (_own, revised) => words.notes(filters.measure, revised),
		also: ['own-calculation']
	};
});
