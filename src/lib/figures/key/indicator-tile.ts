import type { Localised } from '../../core/locale.ts';
import { indicatorOf, type Indicator } from '../../data/indicators.ts';
import type { Context } from '../figure.ts';
import { yearOf } from '../../i18n/format.ts';
import { lastTwo, seriesOf, threeRegionsCube, valueOf, type Observation } from '../observations.ts';
import { extremeOf, knownRun } from '../trend.ts';
import { changeOf, euroText, growthText, roundTo, tileSentence, type Step } from './change.ts';
import type { FiledTile, KeyFigure } from './key-figure.ts';

/** What a tile of one official indicator needs to know. */
export interface IndicatorPlan {
	id: string;
	indicator: string;
	/** Indicator that is compared with the state instead, e.g. the share that belongs to a head count. */
	share?: { indicator: string; text: Record<'de' | 'en', (own: string) => string> };
	/** Compares growth with the state; for head counts of regions of different size. */
	growth?: boolean;
	path: string;
	label: Localised;
	/** Nominative singular, opens the sentence: "Die Arbeitslosenquote". */
	subject: Localised;
	/** Text before the period, e.g. "Jahresdurchschnitt". */
	period: Localised;
}

/** The plan with what the row of its indicator says. */
type Described = IndicatorPlan & Pick<Indicator, 'unit' | 'decimals' | 'direction' | 'certainty'>;

const numberOf = (row: Observation | undefined): number | null => {
	const value = row && valueOf(row);
	return typeof value === 'number' ? value : null;
};

const at = (rows: readonly Observation[], indicator: string, region: string, period: string) =>
	numberOf(seriesOf(rows, indicator, region).find((row) => row.period === period));

function comparison(
	plan: Described,
	rows: readonly Observation[],
	{ last, previous }: ReturnType<typeof lastTwo>,
	{ county, format, locale }: Context
): string {
	const period = last?.period ?? '';
	const print = (n: number) => {
		if (plan.share) return format.unit(n, 'percent', 1);
		return plan.unit === 'eur'
			? euroText(n, format, plan.decimals)
			: format.unit(n, plan.unit, plan.decimals);
	};
	const indicator = plan.share?.indicator ?? plan.indicator;
	const state = at(rows, indicator, county.state, period);
	if (plan.growth) {
		const before = previous && at(rows, indicator, county.state, previous.period);
		if (state === null || typeof before !== 'number') return '';
		return `${county.stateName[locale]}: ${growthText({ value: state, previous: before }, format)}`;
	}
	const stateText = state === null ? '' : `${county.stateName[locale]}: ${print(state)}`;
	const own = plan.share ? at(rows, indicator, county.region, period) : null;
	const ownText = own === null || !plan.share ? '' : plan.share.text[locale](print(own));
	return [ownText, stateText].filter((text) => text !== '').join(' · ');
}

function present(
	plan: Described,
	rows: readonly Observation[],
	context: Context
): FiledTile | null {
	const { county, format, locale, t } = context;
	const all = seriesOf(rows, plan.indicator, county.region);
	// Two revisions of the same indicator are not one series: only the source of the last value counts.
	const series = all.filter((row) => row.source === lastTwo(all).last?.source);
	const { last, previous } = lastTwo(series);
	const value = numberOf(last);
	if (!last || value === null) return null;
	const before = numberOf(previous);
	const step: Step | null =
		previous && before !== null
			? { ...plan, value, previous: before, period: last.period, previousPeriod: previous.period }
			: null;
	const isShare = plan.unit.startsWith('percent');
	const isWorded = !isShare && plan.unit !== 'eur';
	return {
		label: plan.label[locale],
		value: format.number(value, plan.decimals),
		amount: roundTo(value, plan.decimals),
		date: last.period,
		reference: last.source,
		unit: isShare ? '%' : plan.unit === 'eur' ? '€' : isWorded ? t.units[plan.unit].other : '',
		change: step ? changeOf(step, plan.direction, format, locale, plan.growth) : null,
		comparison: comparison(plan, rows, { last, previous }, context),
		sentence: step
			? tileSentence(
					plan.subject[locale],
					step,
					extremeOf(knownRun(series)),
					format,
					locale,
					series.length < all.length
				)
			: '',
		period: `${plan.period[locale]} ${format.period(last.period)}`.trim(),
		source: last.source,
		certainty: t.certainty[plan.certainty],
		spark: series.flatMap((row) => {
			const number = numberOf(row);
			return number === null ? [] : [{ x: yearOf(row.period), value: number }];
		})
	};
}

/** Key figure of one official indicator: last value, step since the period before, state beside it, sparkline. */
export const indicatorTile = (plan: IndicatorPlan): KeyFigure<Observation> => ({
	id: plan.id,
	path: plan.path,
	cube: threeRegionsCube(
		`key-${plan.id}`,
		[plan.indicator, plan.share?.indicator ?? ''].filter((id) => id !== '')
	),
	present: (rows, context) => present({ ...indicatorOf(plan.indicator), ...plan }, rows, context)
});
