import { lineChart } from '../../charts/lines/chart.ts';
import { observedData } from '../columns/build.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { gapNotes } from '../gaps.ts';
import { lastTwo, seriesOf, threeRegionsCube, type Observation } from '../observations.ts';
import { indicatorPrint } from '../indicator-print.ts';
import { seriesTable, threeRegions, toSeries } from '../time-series.ts';
import { elsewhere, extremeOf, knownRun, numberAt, yearsOf } from '../trend.ts';
import { nothingFound, sentences, trendWords } from '../trend.words.ts';
import { minimumShareWords } from './minimum-income-share.words.ts';

/** Benefits the source gives a share of the population for, by the value of the filter. */
export const shareBenefits = {
	total: 'minimum_income_total_share',
	sgb2: 'sgb2_total_share',
	oldAge: 'sgb12_old_age_disability_share',
	subsistence: 'sgb12_subsistence_share',
	asylum: 'asylum_seekers_benefit_share'
} as const;
export type ShareBenefit = keyof typeof shareBenefits;

/** Share of the population on minimum income benefits: county, state and country. */
export const minimumIncomeShare: Figure<Observation, { benefit: ShareBenefit }> = {
	id: 'minimum-income-share',
	cube: threeRegionsCube('minimum-income-share', Object.values(shareBenefits)),
	present: (rows, context) => {
		const { filters, format, locale, t } = context;
		const words = minimumShareWords[locale];
		const indicator = shareBenefits[filters.benefit];
		const plans = threeRegions(rows, indicator, context);
		const series = toSeries(plans, indicatorPrint(indicator), context);
		const subtitle = words.subtitle(
			words.names[filters.benefit],
			t.list(series.map(({ name }) => name)),
			yearsOf(rows)
		);
		const most = Math.max(0, ...series.flatMap(({ points }) => points.map(sizeOf)));
		return {
			...findings(rows, indicator, context),
			subtitle,
			chart: lineChart({
				series,
				breaks: [],
				maxStep: 1,
				fromZero: true,
				axisLabel: t.units.percent.other,
				print: { locale: format.locale, decimals: most < 3 ? 1 : 0 }
			}),
			data: observedData(plans, [indicator], context),
			table: seriesTable(subtitle, words.day, series, t.missing['not-stated']),
			notes: [words.note[filters.benefit], words.rounded, ...gapNotes(series, context)].filter(
				(note) => note !== ''
			),
			sources: [...new Set(rows.map(({ source }) => source))],
			certainty: ['full-count']
		};
	}
};

const sizeOf = ({ value }: { value: unknown }): number => (typeof value === 'number' ? value : 0);

function findings(
	rows: readonly Observation[],
	indicator: string,
	context: Context<{ benefit: ShareBenefit }>
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, filters, format, locale } = context;
	const words = minimumShareWords[locale];
	const own = seriesOf(rows, indicator, county.region);
	const { last } = lastTwo(own);
	const value = last && numberAt(own, last.period);
	if (!last || value === undefined) return nothingFound(words.none);
	const signs = [county.state, county.country].map((region) => {
		const other = numberAt(seriesOf(rows, indicator, region), last.period);
		return other === undefined ? null : Math.sign(value - other);
	});
	const [state = null, country = null] = signs;
	const percent = (number: number) => format.unit(number, 'percent', 1);
	return {
		headline: words.headline(words.subjects[filters.benefit], county.in[locale], {
			state,
			country,
			stateName: county.inState[locale],
			countryName: county.inCountry[locale]
		}),
		summary: sentences(
			words.value(
				format.period(last.period),
				percent(value),
				trendWords[locale].extreme(extremeOf(knownRun(own)))
			),
			trendWords[locale].others(elsewhere(rows, indicator, last.period, percent, context))
		)
	};
}
