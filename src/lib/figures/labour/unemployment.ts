import { lineChart, type LineChart } from '../../charts/lines/chart.ts';
import type { LinesData } from '../../charts/lines/data.ts';
import { observedData } from '../columns/build.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { lastTwo, seriesOf, threeRegionsCube, type Observation } from '../observations.ts';
import { indicatorPrint } from '../indicator-print.ts';
import { seriesTable, threeRegions, toSeries } from '../time-series.ts';
import {
	elsewhere,
	extremeOf,
	knownRun,
	missingYears,
	movementOf,
	numberAt,
	yearsOf
} from '../trend.ts';
import { nothingFound, sentences, trendWords, yearSpan } from '../trend.words.ts';
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

/** Unemployment rate by group: county, state and country since 2001. */
export const unemployment: Figure<Observation, { group: UnemploymentGroup }> = {
	id: 'unemployment',
	cube: threeRegionsCube('unemployment', Object.values(unemploymentGroups)),
	present: (rows, context) => {
		const { group } = context.filters;
		const indicator = unemploymentGroups[group];
		const plans = threeRegions(rows, indicator, context);
		const series = toSeries(plans, indicatorPrint(indicator), context);
		const words = unemploymentWords[context.locale];
		const subtitle = words.subtitle(
			group === 'all' ? '' : `, ${words.groups[group]}`,
			context.t.list(series.map(({ name }) => name)),
			yearsOf(seriesOf(rows, indicator, context.county.region))
		);
		return {
			...findings(rows, indicator, context),
			subtitle,
			chart: chart(series, context),
			data: observedData(plans, [indicator], context),
			table: seriesTable(subtitle, context.t.year, series, context.t.missing['not-stated']),
			notes: [words.note, ...gapNotes(seriesOf(rows, indicator, context.county.region), context)],
			sources: ['13211-02-05-4'],
			certainty: ['register']
		};
	}
};

function gapNotes(own: readonly Observation[], { locale, t }: Context<unknown>): string[] {
	const words = unemploymentWords[locale];
	const { early, later } = missingYears(own);
	const span = (years: readonly number[]) => yearSpan(years, t.list, words.to);
	return [
		...(early.length > 0 ? [words.early(span(early))] : []),
		...(later.length > 0 ? [words.gaps(span(later))] : [])
	];
}

function chart(series: LinesData['series'], { format, t }: Context<unknown>): LineChart {
	return lineChart({
		series,
		breaks: [],
		maxStep: 1,
		fromZero: true,
		axisLabel: t.units.percent.other,
		print: { locale: format.locale }
	});
}

function findings(
	rows: readonly Observation[],
	indicator: string,
	context: Context<{ group: UnemploymentGroup }>
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, format, locale } = context;
	const words = unemploymentWords[locale];
	const own = seriesOf(rows, indicator, county.region);
	const { last } = lastTwo(own);
	const value = last && numberAt(own, last.period);
	if (!last || value === undefined) return nothingFound(words.none);
	const run = knownRun(own);
	const print = (number: number) => format.unit(number, 'percent', 1);
	const subject = words.subjects[context.filters.group];
	const extreme = trendWords[locale].extreme(extremeOf(run));
	return {
		headline: words.headline(subject, county.in[locale], last.period, movementOf(run)),
		summary: sentences(
			words.value(last.period, print(value), extreme),
			trendWords[locale].others(elsewhere(rows, indicator, last.period, print, context))
		)
	};
}
