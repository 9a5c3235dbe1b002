import type { barChart } from '../../charts/bars/chart.ts';
import type { Certainty } from '../../core/certainty.ts';
import { isNumber } from '../../core/value.ts';
import { indicatorOf, type Indicator } from '../../data/indicators.ts';
import type { Query } from '../../data/query.ts';
import { sayOthers, sayValue, plainly, type Said } from '../../findings/say.ts';
import { seriesFindings, type SeriesFindings } from '../../findings/series-findings.ts';
import { observedData } from '../columns/build.ts';
import type { Context, CubeParams, Figure, Presentation } from '../figure.ts';
import { pointsOf, seriesOf, valueOf, type Observation } from '../observations.ts';
import { threeRegions, type SeriesPlan } from '../time-series.ts';
import { told } from '../told.ts';
import { withNumbers, yearsOf } from '../trend.ts';
import { nothingFound } from '../trend.words.ts';
import { presentLines } from './lines.ts';
import { revisionTable, revisionTerm } from './revision.ts';
import { revisionWords } from './revision.words.ts';
import { breaksOf, isDrawn, sourcesNote, stretchesOf } from './stretches.ts';

/** What a line figure shows in one language and one state of its filters; all else follows from the indicator. */
export interface Trend {
	indicator: string;
	/** False where only the county's own line says something, as with counts. */
	withOthers?: boolean;
	/** Headline and the sentence of a series without a number. */
	none: string;
	subtitle: (regions: string, years: string) => string;
	headline: (found: SeriesFindings, value: string) => Said;
	/** The sentence on the last value where it is not "2025 waren es …"; a record follows the value. */
	value?: (at: string, value: string, record: string) => string;
	/** Sentences between the last value and the other regions. */
	more?: (found: SeriesFindings) => Said;
	/** The sentence behind the other regions: in front of them their values would be read as its own. */
	last?: (found: SeriesFindings) => Said;
	notes: (own: readonly Observation[], revisedIn: number | undefined) => readonly string[];
	/** Notes on gaps by the figure itself. */
	ownGaps?: true;
	/** Head of the first column of the table; else "year". */
	period?: string;
	also?: readonly Certainty[];
	/** Draws the values where all are of one year. */
	single?: typeof barChart;
	/** What stands beside the three regions. */
	around?: readonly SeriesPlan[];
}

/** A line figure: one indicator in county, state and country, over time. */
export const trend = <Filters>(
	id: string,
	cube: Query<CubeParams, Observation>,
	of: (context: Context<Filters>, rows: readonly Observation[]) => Trend
): Figure<Observation, Filters> => ({
	id,
	cube,
	present: (rows, context) => present(of(context, rows), rows, context)
});

function present<Filters>(
	plan: Trend,
	rows: readonly Observation[],
	context: Context<Filters>
): Presentation {
	const { county, t } = context;
	const indicator = indicatorOf(plan.indicator);
	const own = seriesOf(rows, plan.indicator, county.region);
	const stretches = stretchesOf(own);
	const revised = indicator.revised ? revisionWords[context.locale].revision : '';
	const breaks = breaksOf(stretches, revised, context.locale);
	const revision = stretches.length > 1 ? stretches.at(-1) : undefined;
	const plans = [
		...threeRegions(rows, plan.indicator, context).filter(
			({ id }) => plan.withOthers !== false || id === county.region
		),
		...(plan.around ?? [])
	];
	const drawn = plans.map((line) => ({
		...line,
		rows: line.rows.filter((row) => !revision || isDrawn(row, stretches))
	}));
	const print = {
		...{ unit: indicator.unit, decimals: indicator.decimals },
		...(!indicator.unit.startsWith('percent') && { bare: true as const })
	};
	const subtitle = plan.subtitle(t.list(plans.map(({ name }) => name)), yearsOf(withNumbers(own)));
	const { unit, decimals, certainty, periodKind } = indicator;
	const described = { id: plan.indicator, title: t.value, unit, decimals, certainty, periodKind };
	const data = observedData(plans, [described], context, {
		extras: revision ? [revisionTerm(revision, indicator, context)] : []
	});
	return presentLines(
		{
			...findings(plan, indicator, rows, context),
			...{ subtitle, plans, drawn, print, data },
			decimals: unit.startsWith('percent') && largestOf(drawn) < smallScale ? 1 : 0,
			...(revision && {
				breaks,
				table: revisionTable(plans, print, { revision, indicator, caption: subtitle }, context)
			}),
			...(plan.period && { head: plan.period }),
			notes: [
				...plan.notes(own, breaks.length > 0 ? revision?.year : undefined),
				...(indicator.revised ? [] : sourcesNote(stretches, '', context.locale))
			],
			...(plan.ownGaps && { gaps: 'own' }),
			...(plan.also && { also: plan.also }),
			...(plan.single && { single: plan.single })
		},
		context
	);
}

/** Tops below this need ticks finer than whole numbers. */
const smallScale = 3;

const largestOf = (plans: readonly SeriesPlan[]): number =>
	Math.max(0, ...plans.flatMap(({ rows }) => rows.map(valueOf)).filter(isNumber));

function findings<Filters>(
	plan: Trend,
	indicator: Pick<Indicator, 'unit' | 'decimals' | 'nominal' | 'revised'>,
	rows: readonly Observation[],
	context: Context<Filters>
): Pick<Presentation, 'headline' | 'summary' | 'findings'> {
	const { county, format } = context;
	const points = (region: string) => pointsOf(seriesOf(rows, plan.indicator, region), indicator);
	const others = plan.withOthers === false ? [] : [county.state, county.country];
	const found = seriesFindings(
		points(county.region),
		{ indicator: plan.indicator, region: county.region },
		indicator,
		others.map((against) => ({ against, points: points(against) }))
	);
	if (!found.latest) return nothingFound(plan.none);
	return told(
		plan.headline(found, format.unit(found.latest.value, indicator.unit, indicator.decimals)),
		sayValue(found.latest, found.record, context, indicator, plan.value),
		plan.more?.(found) ?? plainly(''),
		sayOthers(found.levels, context, indicator),
		plan.last?.(found) ?? plainly('')
	);
}
