import { capital } from '../../core/capital.ts';
import { indicatorOf } from '../../data/indicators.ts';
import type { ChangeFinding } from '../../findings/finding.ts';
import { plainly, sayChange, sayCrossing, sayTurn, type Said } from '../../findings/say.ts';
import type { SeriesFindings } from '../../findings/series-findings.ts';
import { isFound } from '../../findings/series.ts';
import type { Context } from '../figure.ts';
import { trend } from '../kinds/trend.ts';
import { threeRegionsCube } from '../observations.ts';
import { missingYears } from '../trend.ts';
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

/** Where the county has come to lie on the other side of its state: that is the news, not the last step. */
function passedState({ crossings, levels }: SeriesFindings, { county }: Pick<Context, 'county'>) {
	const crossing = crossings.find(({ against }) => against === county.state);
	const level = levels.find(({ against }) => against === county.state);
	return crossing && level ? { crossing, level } : null;
}

/** A single step back in a longer movement the other way: what the years brought is the news. */
function outweighed({ fiveYears, last, turn }: SeriesFindings): ChangeFinding | null {
	if (turn?.steps !== 1 || !isFound(fiveYears) || !isFound(last)) return null;
	const isAgainst = fiveYears.sign === -turn.sign && fiveYears.sign !== 0;
	const isMore = Math.abs(fiveYears.difference) > Math.abs(last.difference);
	return isAgainst && isMore ? fiveYears : null;
}

const sentenceOf = (said: Said): Said => ({ ...said, text: `${capital(said.text)}.` });

/** Unemployment rate by group: county, state and country since 2001. */
export const unemployment = trend<{ group: UnemploymentGroup }>('unemployment', cube, (context) => {
	const { county, filters, locale, t } = context;
	const words = unemploymentWords[locale];
	const indicator = unemploymentGroups[filters.group];
	const group = filters.group === 'all' ? '' : `, ${words.groups[filters.group]}`;
	const of = { subject: words.subjects[filters.group], place: county.in[locale] };
	const opening = { ...of, subject: capital(of.subject) };
	const span = (years: readonly number[]) => yearSpan(years, t.list, words.to);
	return {
		indicator,
		none: words.none,
		subtitle: (regions, years) => words.subtitle(group, regions, years),
		headline: (found) => {
			const passed = passedState(found, context);
			if (passed)
				return sayCrossing(passed.crossing, passed.level, of, context, indicatorOf(indicator));
			const course = outweighed(found);
			if (course) return sayChange(course, opening, context, indicatorOf(indicator));
			return found.turn
				? sayTurn(found.turn, of, context)
				: plainly(words.plain(capital(of.subject), of.place, found.latest?.period ?? ''));
		},
		last: (found) =>
			found.turn && (passedState(found, context) || outweighed(found))
				? sentenceOf(sayTurn(found.turn, of, context))
				: plainly(''),
		value: words.value,
		notes: (own) => {
			const { early, later } = missingYears(own);
			return [words.note, words.early(span(early)), words.gaps(span(later))];
		},
		ownGaps: true
	};
});
