import type { LinesData } from '../../charts/kit/spec.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { lastTwo, threeRegionsCube, valueOf, type Observation } from '../observations.ts';
import { seriesTable, threeRegions, toSeries, type Print } from '../time-series.ts';
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

const print: Print = { unit: 'percent', decimals: 1 };

/** Unemployment rate by group: county, state and country since 2001. */
export const unemployment: Figure<Observation, { group: UnemploymentGroup }> = {
	id: 'unemployment',
	cube: threeRegionsCube('unemployment', Object.values(unemploymentGroups)),
	present: (rows, context) => {
		const indicator = unemploymentGroups[context.filters.group];
		const series = toSeries(threeRegions(rows, indicator, context), print, context);
		const words = unemploymentWords[context.locale];
		const subtitle = words.subtitle(words.groups[context.filters.group], series[0]?.name ?? '');
		return {
			...findings(rows, indicator, context),
			subtitle,
			chart: chart(series, context),
			table: seriesTable(subtitle, context.t.year, series, context.t.missing['not-stated']),
			notes: [words.note, ...(context.filters.group === 'all' ? [] : [words.groupNote])],
			sources: ['13211-02-05-4'],
			certainty: ['register']
		};
	}
};

function chart(series: LinesData['series'], { format, t }: Context<unknown>): LinesData {
	return {
		kind: 'lines',
		series,
		breaks: [],
		maxStep: 1,
		fromZero: true,
		axisLabel: t.units.percent.other,
		formatValue: (value) => format.number(value)
	};
}

function findings(
	rows: readonly Observation[],
	indicator: string,
	context: Context<{ group: UnemploymentGroup }>
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, format, locale } = context;
	const words = unemploymentWords[locale];
	const of = (region: string) =>
		rows.filter((row) => row.indicator === indicator && row.region === region);
	const own = of(county.region);
	const { last } = lastTwo(own);
	const value = last && valueOf(last);
	if (!last || typeof value !== 'number') return { headline: words.none, summary: words.none };
	const printed = format.unit(value, 'percent', 1);
	const stateRow = of(county.state).find((row) => row.period === last.period);
	const state = stateRow && valueOf(stateRow);
	const lowSince = own
		.filter((row) => row.period < last.period)
		.map((row) => ({ year: row.period, value: valueOf(row) }))
		.filter((row) => typeof row.value === 'number' && row.value >= value)
		.at(-1);
	return {
		headline: words.headline(
			words.groups[context.filters.group],
			printed,
			last.period,
			typeof state === 'number' ? Math.sign(value - state) : null,
			county,
			locale
		),
		summary: [
			words.summary(printed, last.period, lowSince?.year ?? null),
			typeof state === 'number'
				? words.comparison(county.inState[locale], format.unit(state, 'percent', 1))
				: ''
		]
			.join(' ')
			.trim()
	};
}
