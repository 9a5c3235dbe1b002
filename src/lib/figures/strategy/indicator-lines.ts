import { lineChart } from '../../charts/lines/chart.ts';
import { observedData, type Described } from '../columns/build.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { gapNotes } from '../gaps.ts';
import { yearOf } from '../../i18n/format.ts';
import { lastTwo, seriesOf, threeRegionsCube, type Observation } from '../observations.ts';
import { seriesTable, threeRegions, toSeries, type Print } from '../time-series.ts';
import { elsewhere, extremeOf, knownRun, numberAt } from '../trend.ts';
import { nothingFound, sentences, trendWords } from '../trend.words.ts';
import { indicatorLinesWords } from './indicator-lines.words.ts';
import type { ThemeIndicator } from './theme-indicators.ts';

/** The figure of one indicator: the county's line, and those of state and country where levels compare. */
export const indicatorLines = (plan: ThemeIndicator): Figure<Observation> => ({
	// An indicator that speaks to two themes is two figures: each says why it stands there.
	id: `indicator-${plan.theme}-${plan.indicator.replaceAll('_', '-')}`,
	cube: threeRegionsCube(`indicator ${plan.indicator}`, [plan.indicator]),
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const words = indicatorLinesWords[locale];
		const compared = rows.filter(({ region }) => plan.comparable === 1 || region === county.region);
		const plans = threeRegions(compared, plan.indicator, context);
		const series = toSeries(plans, { ...printOf(plan), bare: true }, context);
		const subtitle = words.subtitle(
			plan[`name_${locale}`],
			t.units[plan.unit].other,
			words.periodKinds[plan.period_kind]
		);
		const note = plan[`note_${locale}`];
		return {
			...findings(plan, compared, context),
			subtitle,
			chart: lineChart({
				series,
				breaks: [],
				maxStep: 1,
				fromZero: true,
				axisLabel: t.units[plan.unit].other,
				print: { locale: format.locale }
			}),
			data: observedData(plans, [describedBy(plan, context)], context),
			table: seriesTable(subtitle, t.year, series, t.missing['not-stated']),
			notes: [
				words.reason(plan[`reason_${locale}`]),
				...gapNotes(series, context),
				...(note === '' ? [] : [note])
			],
			sources: [...new Set(compared.map(({ source }) => source))],
			certainty: [plan.certainty]
		};
	}
});

const describedBy = (plan: ThemeIndicator, { t }: Context): Described => ({
	...{ id: plan.indicator, title: t.value, unit: plan.unit, decimals: plan.decimals },
	...{ certainty: plan.certainty, periodKind: plan.period_kind }
});

/** More years behind the newest official value than a late publication explains. */
const manyYears = 5;
const isOld = ({ newest }: ThemeIndicator, period: string): boolean =>
	newest - yearOf(period) > manyYears;

const printOf = ({ unit, decimals }: ThemeIndicator): Print => ({ unit, decimals });

function findings(
	plan: ThemeIndicator,
	rows: readonly Observation[],
	context: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, format, locale } = context;
	const words = indicatorLinesWords[locale];
	const own = seriesOf(rows, plan.indicator, county.region);
	const { last, previous } = lastTwo(own);
	const value = last && numberAt(own, last.period);
	if (!last || value === undefined) return nothingFound(words.none);
	const print = (number: number) => format.unit(number, plan.unit, plan.decimals);
	const before = previous && numberAt(own, previous.period);
	const state = numberAt(seriesOf(rows, plan.indicator, county.state), last.period);
	const subject = plan[`subject_${locale}`];
	const at = format.period(last.period);
	const place = county.in[locale];
	// Signs follow the printed numbers: what reads as equal is not called higher.
	const rounded = (number: number) => Number(number.toFixed(plan.decimals));
	const sign = (other: number) => Math.sign(rounded(value) - rounded(other));
	const finding =
		state !== undefined
			? words.compared(subject, at, place, county.inState[locale], sign(state))
			: previous && before !== undefined
				? words.moved(subject, place, format.period(previous.period), at, sign(before))
				: words.single(subject, place, at, print(value));
	const extreme = trendWords[locale].extreme(extremeOf(knownRun(own)), {
		nominal: plan.unit.endsWith('eur')
	});
	return {
		headline: isOld(plan, last.period) ? words.only(at, finding) : finding,
		summary: sentences(
			words.value(at, `${print(value)}${extreme}`),
			previous && before !== undefined
				? words.before(format.period(previous.period), print(before))
				: '',
			trendWords[locale].others(elsewhere(rows, plan.indicator, last.period, print, context))
		)
	};
}
