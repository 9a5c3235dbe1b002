import { lineChart } from '../../charts/lines/chart.ts';
import { yearOf } from '../../i18n/format.ts';
import { observedData } from '../columns/build.ts';
import { category } from '../columns/where.ts';
import type { Context, Figure, Presentation, TableData } from '../figure.ts';
import { gapNotes } from '../gaps.ts';
import { seriesOf, threeRegionsCube, valueOf, type Observation } from '../observations.ts';
import { indicatorPrint } from '../indicator-print.ts';
import { printValue, threeRegions, toSeries, type SeriesPlan } from '../time-series.ts';
import { elsewhere, numberAt, yearsOf } from '../trend.ts';
import { nothingFound, sentences, trendWords } from '../trend.words.ts';
import { economyWords } from './economy.words.ts';

/** What the figure can show, by the value of the filter. */
export const economyMeasures = {
	gdp: 'gdp_per_inhabitant',
	income: 'disposable_income_per_inhabitant'
} as const;
export type EconomyMeasure = keyof typeof economyMeasures;

/** Output and income per inhabitant: county, state and country; the line breaks between revisions. */
export const economy: Figure<Observation, { measure: EconomyMeasure }> = {
	id: 'economy',
	cube: threeRegionsCube('economy', Object.values(economyMeasures)),
	present: (rows, context) => {
		const { county, filters, format, locale, t } = context;
		const words = economyWords[locale];
		const indicator = economyMeasures[filters.measure];
		const plans = threeRegions(rows, indicator, context);
		const change = revisionOf(seriesOf(rows, indicator, county.region));
		const current = plans.map((plan) => ({
			...plan,
			rows: plan.rows.filter((row) => isDrawn(row, change))
		}));
		const series = toSeries(current, indicatorPrint(indicator), context);
		const subtitle = words.subtitle(
			words.measures[filters.measure],
			t.list(plans.map(({ name }) => name)),
			yearsOf(seriesOf(rows, indicator, county.region))
		);
		return {
			...findings(rows, indicator, context),
			subtitle,
			chart: lineChart({
				series,
				breaks: change ? [{ x: change.year - 0.5, label: words.revision }] : [],
				maxStep: 1,
				fromZero: true,
				axisLabel: t.units.eur.other,
				print: { locale: format.locale }
			}),
			data: observedData(plans, [indicator], context, {
				extras: [revisionTerm(change, context)]
			}),
			table: table(plans, indicator, change, subtitle, context),
			notes: [
				words.meaning[filters.measure],
				...words.base(filters.measure),
				words.prices,
				...words.revisions(change?.year),
				...gapNotes(series, context)
			],
			sources: [...new Set(plans.flatMap((plan) => plan.rows.map(({ source }) => source)))],
			certainty: ['model', 'own-calculation']
		};
	}
};

/** From `year` on the series comes from `source`; before, from an older revision. */
interface Revision {
	source: string;
	year: number;
}

/** The source that holds the latest year, and its first year; null where one source holds all. */
function revisionOf(own: readonly Observation[]): Revision | null {
	const last = own.toSorted((a, b) => b.period.localeCompare(a.period))[0];
	if (!last || own.every(({ source }) => source === last.source)) return null;
	const years = own.filter(({ source }) => source === last.source).map((row) => yearOf(row.period));
	return { source: last.source, year: Math.min(...years) };
}

/** Which revision a value is of: a year that two of them hold stands twice. */
const revisionTerm = (change: Revision | null, { locale }: Context<unknown>) => {
	const words = economyWords[locale];
	return {
		column: category('revision', words.revisionName),
		of: (row: Observation) => ({
			id: row.source,
			name: change !== null && row.source !== change.source ? words.older : words.newer
		})
	};
};

/** A year that two revisions hold is drawn once: the newer one from its first year in the county on. */
const isDrawn = (row: Observation, change: Revision | null): boolean =>
	change === null || (row.source === change.source) === yearOf(row.period) >= change.year;

function table(
	plans: readonly SeriesPlan[],
	indicator: string,
	change: Revision | null,
	caption: string,
	context: Context<unknown>
): TableData {
	const words = economyWords[context.locale];
	const all = plans.flatMap(({ rows }) => rows);
	const isOlder = ({ source }: Observation) => change !== null && source !== change.source;
	const keys = [...new Map(all.map((row) => [`${row.period}-${row.source}`, row])).values()];
	const ordered = keys.toSorted(
		(a, b) => a.period.localeCompare(b.period) || Number(isOlder(b)) - Number(isOlder(a))
	);
	const cell = (plan: SeriesPlan, period: string, source: string) => {
		const row = plan.rows.find((own) => own.period === period && own.source === source);
		if (!row) return context.t.missing['not-stated'];
		return printValue(
			valueOf(row),
			row.flag,
			{ ...indicatorPrint(indicator), unit: 'count' },
			context
		);
	};
	return {
		caption,
		columns: [
			{ id: 'year', name: context.t.year, numeric: false },
			...plans.map(({ id, name }) => ({ id, name, numeric: true })),
			{ id: 'revision', name: words.revisionName, numeric: false }
		],
		rows: ordered.map((row) => ({
			id: `${row.period}-${row.source}`,
			cells: [
				context.format.period(row.period),
				...plans.map((plan) => cell(plan, row.period, row.source)),
				isOlder(row) ? words.older : words.newer
			]
		}))
	};
}

function findings(
	rows: readonly Observation[],
	indicator: string,
	context: Context<{ measure: EconomyMeasure }>
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, filters, format, locale } = context;
	const words = economyWords[locale];
	const own = seriesOf(rows, indicator, county.region);
	const change = revisionOf(own);
	const drawn = rows.filter((row) => isDrawn(row, change));
	const last = seriesOf(drawn, indicator, county.region)
		.filter((row) => numberAt([row], row.period) !== undefined)
		.at(-1);
	const value = last && numberAt([last], last.period);
	if (!last || value === undefined) return nothingFound(words.none);
	const state = numberAt(seriesOf(drawn, indicator, county.state), last.period);
	const gap = state !== undefined && state > 0 ? ((value - state) / state) * 100 : null;
	const euro = (number: number) => format.unit(number, 'eur');
	return {
		headline: words.headline(words.subjects[filters.measure], county.in[locale], {
			gap,
			percent: format.unit(Math.abs(gap ?? 0), 'percent', 0),
			inState: county.inState[locale],
			value: euro(value)
		}),
		summary: sentences(
			words.value(last.period, euro(value), words.subjects[filters.measure]),
			trendWords[locale].others(elsewhere(drawn, indicator, last.period, euro, context))
		)
	};
}
