import { county } from '../../core/county.ts';
import { barChart } from '../../charts/bars/chart.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { plainly, sayChange, sayLevel, sayOld, saySingle, sayValue } from '../../findings/say.ts';
import { isFound } from '../../findings/series.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Context, Figure } from '../figure.ts';
import { trend } from '../kinds/trend.ts';
import { observed } from '../../data/queries/observed.ts';
import { peersCube, seriesOf, threeRegionsCube, type Observation } from '../observations.ts';
import type { SeriesPlan } from '../time-series.ts';
import { indicatorLinesWords } from './indicator-lines.words.ts';
import type { ThemeIndicator } from './theme-indicators.ts';

/** The figure of one indicator: the county's line, and those of state and country where levels compare. */
export const indicatorLines = (plan: ThemeIndicator): Figure<Observation> => {
	// An indicator that speaks to two themes is two figures: each says why it stands there.
	const id = `indicator-${plan.theme}-${plan.indicator.replaceAll('_', '-')}`;
	// A single year is no line: what it is measured against are the places around.
	const isSingle = plan.periods === 1;
	const cubeOf = isSingle ? aroundCube : threeRegionsCube;
	const cube = cubeOf(`indicator ${plan.indicator}`, [plan.indicator]);
	return trend(id, cube, (context, rows) => {
		const { county, locale, t } = context;
		const words = indicatorLinesWords[locale];
		const printed = indicatorOf(plan.indicator);
		const of = { subject: plan[`subject_${locale}`], place: county.in[locale] };
		return {
			indicator: plan.indicator,
			withOthers: plan.comparable === 1,
			single: barChart,
			...(isSingle && { around: neighboursOf(rows, plan.indicator, context) }),
			none: words.none,
			subtitle: (_, years) =>
				words.subtitle(
					plan[`name_${locale}`],
					t.units[plan.unit].other,
					[isSingle ? '' : words.periodKinds[plan.period_kind], years].filter(Boolean).join(', ')
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
			notes: () => [
				words.reason(plan[`reason_${locale}`]),
				plan[`note_${locale}`],
				isSingle && plan.comparable !== 1 ? words.sizes : ''
			]
		};
	});
};

/** Years behind the newest official value from which on a headline says how old a series is. */
const oldAfter = 3;

/** The neighbours of the county that have rows, the highest last value first. */
function neighboursOf(
	rows: readonly Observation[],
	indicator: string,
	{ county }: Pick<Context, 'county'>
): SeriesPlan[] {
	const last = ({ rows: own }: SeriesPlan) => own.at(-1)?.value ?? -Infinity;
	return county.neighbours
		.map((id) => ({ id, role: 'context' as const, rows: seriesOf(rows, indicator, id) }))
		.flatMap((own): SeriesPlan[] => {
			const name = own.rows[0]?.name;
			return name === undefined ? [] : [{ ...own, name }];
		})
		.toSorted((a, b) => last(b) - last(a));
}

/** Values for the county, its state, the country and the neighbours. */
const aroundCube = (name: string, indicators: readonly string[]): ReturnType<typeof peersCube> => ({
	...peersCube(name, indicators),
	bind: ({ region, state, country }) =>
		observed.bind({ indicators, regions: [region, state, country, ...county.neighbours] })
});
