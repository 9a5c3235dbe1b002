import { groups } from 'd3';
import { rankChart } from '../../charts/ranks/chart.ts';
import type { RankDot, RankRow } from '../../charts/ranks/data.ts';
import { isNumber } from '../../core/value.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { rankRule } from '../../findings/rank.ts';
import { findingWords } from '../../findings/say.ts';
import type { Figure, TableData } from '../figure.ts';
import { printValue } from '../time-series.ts';
import { isComparable, nameOf, printOf } from './choice.ts';
import {
	districtsOf,
	farNames,
	type ManyContext,
	type ManyRegion,
	type RankPanel
} from './many-context.ts';
import { compareRanksWords } from './compare-ranks.words.ts';
import { openingIndicators, type ManyChoice } from './many-choice.ts';
import { partsCube, partsIn } from './many-parts.ts';
import { rankingIn } from './part.ts';
import { rankable, rankPlaces, valueBeside, type Place } from './places.ts';
import { ranksData } from './ranks-data.ts';
import { ranksFindings } from './ranks-findings.ts';
import { rangeOf } from './shaded.ts';

/** Several indicators in their newest period: rank and value of the county and chosen districts. */
export const compareRanks: Figure<PartRow, ManyChoice> = {
	id: 'compare-ranks',
	cube: partsCube(openingIndicators),
	present: (rows, context) => {
		const { county, locale, t } = context;
		const words = compareRanksWords[locale];
		const panels = panelsOf(rows, context);
		const districts = districtsOf(context);
		const far = farNames(context);
		const subtitle = words.subtitle(
			t.list(districts.map(({ name }) => name)),
			county.stateName[locale]
		);
		return {
			...ranksFindings(panels, context),
			subtitle,
			chart: rankChart({
				series: districts,
				rows: panels.map((panel) => rowOf(panel, districts, context))
			}),
			data: ranksData(panels, context),
			table: tableOf(panels, districts, subtitle, context),
			notes: [
				...rulesOf(panels, context),
				words.newest,
				...(far.length > 0 ? [words.far(t.list(far), county.stateName[locale])] : [])
			]
		};
	}
};

/** The rule of the ranks; where there are several, each with the indicators it is of. */
function rulesOf(panels: readonly RankPanel[], { locale, t }: ManyContext): string[] {
	const ruleOf = ({ part: { indicator } }: RankPanel) =>
		findingWords[locale].rule(rankRule(rankable(indicator)), isComparable(indicator));
	const rules = groups(panels, ruleOf);
	return rules.map(([rule, own]) =>
		rules.length > 1 ? `${t.list(own.map(({ name }) => name))}: ${rule}` : rule
	);
}

function panelsOf(rows: readonly PartRow[], context: ManyContext): RankPanel[] {
	const parts = partsIn(rows);
	return context.filters.indicators.flatMap((id) => {
		const part = parts.get(id);
		if (!part) return [];
		const own = rankingIn(part, null, context.county);
		const ranked = rankPlaces(own, part.indicator);
		return [{ part, name: nameOf(part.indicator, context.locale), rows: own, ranked }];
	});
}

const placeOf = ({ ranked }: RankPanel, region: string): Place | undefined =>
	ranked.places.find((place) => place.region === region);

/** A value with its unit, and its rank: "6,9 % (Rang 22 von 26)". */
function textOf(panel: RankPanel, region: string, context: ManyContext): string {
	const place = placeOf(panel, region);
	if (!place) return context.t.missing['not-stated'];
	const print = printOf(panel.part.indicator, context.t.units);
	const value = printValue(place.value, place.flag, print, context);
	return place.rank === null
		? value
		: findingWords[context.locale].withRank(value, place.rank, panel.ranked.known);
}

function rowOf(panel: RankPanel, districts: readonly ManyRegion[], context: ManyContext): RankRow {
	const { indicator } = panel.part.indicator;
	const { format, locale } = context;
	const words = compareRanksWords[locale];
	const rule = rankRule(rankable(panel.part.indicator));
	const { known, period } = panel.ranked;
	return {
		...{ id: indicator, title: panel.name, of: known },
		note: words.note(format.period(period), known, rule),
		ends: { first: words.first(rule), last: format.number(known) },
		dots: districts.map(({ id, name, role }): RankDot => {
			const place = placeOf(panel, id);
			const value = place?.rank ?? (isNumber(place?.value ?? 'not-stated') ? 0 : place?.value);
			const text = textOf(panel, id, context);
			return {
				...{ id: `${indicator}-${id}`, name, role, text },
				value: value ?? 'not-stated',
				label: `${panel.name}, ${name}, ${format.period(panel.ranked.period)}: ${text}`,
				...(place?.rank != null && { short: format.number(place.rank) })
			};
		})
	};
}

/** A row for each indicator: date, a column for each district, the state, and from the lowest to the highest value. */
function tableOf(
	panels: readonly RankPanel[],
	districts: readonly ManyRegion[],
	caption: string,
	context: ManyContext
): TableData {
	const { county, format, locale, t } = context;
	const words = compareRanksWords[locale];
	return {
		caption,
		columns: [
			{ id: 'indicator', name: words.columns.indicator, numeric: false },
			{ id: 'period', name: words.columns.period, numeric: false },
			...districts.map(({ id, name }) => ({ id, name, numeric: true })),
			{ id: county.state, name: county.stateName[locale], numeric: true },
			{ id: 'range', name: words.columns.range, numeric: true }
		],
		rows: panels.map((panel) => {
			const { unit, decimals } = printOf(panel.part.indicator, t.units);
			const print = (value: number) => format.unit(value, unit, decimals);
			const state = valueBeside(panel.rows, county.state, panel.ranked.source);
			const range = rangeOf(panel.ranked);
			return {
				id: panel.part.indicator.indicator,
				cells: [
					panel.name,
					format.period(panel.ranked.period),
					...districts.map(({ id }) => textOf(panel, id, context)),
					state === undefined ? t.missing['not-stated'] : print(state),
					range ? words.range(print(range[0]), print(range[1])) : '–'
				]
			};
		})
	};
}
