import { barChart } from '../../charts/bars/chart.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { plainly, sayChange, sayLevel, sayOld, saySingle, sayValue } from '../../findings/say.ts';
import { isFound } from '../../findings/series.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';
import { trend } from '../kinds/trend.ts';
import { threeRegionsCube, type Observation } from '../observations.ts';
import { indicatorLinesWords } from './indicator-lines.words.ts';
import type { ThemeIndicator } from './theme-indicators.ts';

/** The figure of one indicator: the county's line, and those of state and country where levels compare. */
export const indicatorLines = (plan: ThemeIndicator): Figure<Observation> => {
	// An indicator that speaks to two themes is two figures: each says why it stands there.
	const id = `indicator-${plan.theme}-${plan.indicator.replaceAll('_', '-')}`;
	const cube = threeRegionsCube(`indicator ${plan.indicator}`, [plan.indicator]);
	return trend(id, cube, (context) => {
		const { county, locale, t } = context;
		const words = indicatorLinesWords[locale];
		const printed = indicatorOf(plan.indicator);
		const of = { subject: plan[`subject_${locale}`], place: county.in[locale] };
		return {
			indicator: plan.indicator,
			withOthers: plan.comparable === 1,
			single: barChart,
			none: words.none,
			subtitle: () =>
				words.subtitle(
					plan[`name_${locale}`],
					t.units[plan.unit].other,
					words.periodKinds[plan.period_kind]
				),
			headline: ({ levels, whole, latest }, value) => {
				const state = levels.filter(({ against }) => against === county.state);
				const found =
					state.length > 0
						? sayLevel(state, of, context)
						: isFound(whole)
							? sayChange(whole, of, context, printed)
							: saySingle(latest?.period ?? '', value, of, context);
				const year = yearOf(latest?.period ?? '');
				return plan.newest - year > oldAfter ? sayOld(found, year, context) : found;
			},
			more: ({ last, stretch }) => {
				const before = stretch.known.at(-2);
				return isFound(last) && before ? sayValue(before, null, context, printed) : plainly('');
			},
			notes: () => [words.reason(plan[`reason_${locale}`]), plan[`note_${locale}`]]
		};
	});
};

/** Years behind the newest official value from which on a headline says how old a series is. */
const oldAfter = 3;
