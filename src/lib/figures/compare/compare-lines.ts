import { byKey } from '../../core/period.ts';
import { territory } from 'virtual:territory';
import { barChart } from '../../charts/bars/chart.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { yearOfChange, type Territory, type TerritoryChange } from '../../core/territory.ts';
import { isNumber } from '../../core/value.ts';
import { everyone, type SeriesRow } from '../../data/queries/compare.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { yearOf } from '../../i18n/format.ts';
import { observedData } from '../columns/build.ts';
import { category } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import type { Figure } from '../figure.ts';
import { presentLines } from '../kinds/lines.ts';
import { sourceTable } from '../kinds/source-table.ts';
import { valueOf } from '../observations.ts';
import type { SeriesPlan } from '../time-series.ts';
import {
	describedBy,
	isComparable,
	mostLines,
	mostPeers,
	nameOf,
	noteOf,
	openingIndicator,
	printOf,
	type CompareContext,
	type Choice
} from './choice.ts';
import { compareLinesWords } from './compare-lines.words.ts';
import { findings } from './lines-finding.ts';
import { partCube } from './part.ts';
import {
	breaksOf,
	isDrawn,
	sourcesNote,
	sourcesOf,
	stretchesOf,
	type Stretch
} from '../kinds/stretches.ts';

/** Roles of the chosen districts: each with a shape of its own, so that a legend can tell them apart. */
const peerRoles: readonly Role[] = ['cat2', 'cat3', 'cat4', 'cat5', 'cat6'];

/** The lines; what it knows about changes of territory is given. */
export const compareLinesOn = (
	space: Pick<Territory, 'changes'>
): Figure<SeriesRow, Choice, PartRow> => ({
	id: 'compare-lines',
	cube: partCube(openingIndicator),
	present: (rows, context) => {
		const { filters, locale, t } = context;
		const { indicator } = filters;
		const words = compareLinesWords[locale];
		const reason = indicator[`break_${locale}`];
		const stretches = stretchesOf(rows);
		const plans = plansOf(rows, context);
		const drawn = plans
			.filter(({ id }) => isComparable(indicator) || !isLarge(id, context))
			.map((plan) => ({ ...plan, rows: plan.rows.filter((row) => isDrawn(row, stretches)) }));
		const print = printOf(indicator, t.units);
		const crossed = crossedBy(drawn, space);
		const subtitle = words.subtitle(
			nameOf(indicator, locale),
			t.units[print.unit].other,
			words.places(drawn.map(({ name }) => name)),
			yearsOf(drawn)
		);
		return presentLines(
			{
				...findings(rows, stretches, context, crossed),
				...{ subtitle, plans, drawn, print, data: dataOf(plans, context), single: barChart },
				breaks: [
					...breaksOf(stretches, reason, locale),
					...crossed.map((change) => ({
						x: yearOfChange(change) - 0.5,
						label: words.territory,
						only: [change.predecessor]
					}))
				],
				table: sourceTable(
					plans,
					print,
					{
						...{ caption: subtitle, source: words.source },
						order: sourcesOf(stretches)
					},
					(source) => source,
					context
				),
				notes: [
					...crossed.map((change) => words.changed(change)),
					...notesOf(plans, stretches, context)
				],
				gaps: crossed.length
			},
			context
		);
	}
});

/** All values of the lines; a year that two sources hold stands twice. */
const dataOf = (plans: readonly SeriesPlan[], context: CompareContext): FigureData =>
	observedData(plans, [describedBy(context.filters.indicator, context)], context, {
		extras: [
			{
				column: category('revision', compareLinesWords[context.locale].source),
				of: ({ source }) => ({ id: source, name: source })
			}
		]
	});

/** One indicator over time: county, state, country and the chosen districts. */
export const compareLines: Figure<SeriesRow, Choice, PartRow> = compareLinesOn(territory);

/** Changes of territory that lie between two values of a drawn line. */
const crossedBy = (
	plans: readonly SeriesPlan[],
	{ changes }: Pick<Territory, 'changes'>
): TerritoryChange[] =>
	changes.filter((change) => {
		const years = plans
			.filter(({ id }) => id === change.predecessor)
			.flatMap((plan) => plan.rows.map(({ period }) => yearOf(period)));
		const first = yearOfChange(change);
		return years.some((year) => year < first) && years.some((year) => year >= first);
	});

/** State and country: their head counts would press those of districts flat. */
const isLarge = (region: string, { county }: Pick<CompareContext, 'county'>): boolean =>
	region === county.state || region === county.country;

function plansOf(rows: readonly SeriesRow[], { county, filters, locale }: CompareContext) {
	const all: Pick<SeriesPlan, 'id' | 'name' | 'role'>[] = [
		{ id: county.region, name: county.short[locale], role: 'accent' },
		{ id: county.state, name: county.stateName[locale], role: 'compare' },
		{ id: county.country, name: county.countryName[locale], role: 'context' },
		...filters.peers.map(({ region, name }, index) => ({
			id: region,
			name,
			role: peerRoles[index % peerRoles.length] ?? 'context'
		}))
	];
	return all
		.slice(0, mostLines)
		.map((plan) => ({ ...plan, rows: observationsOf(rows, plan, filters.indicator.indicator) }))
		.filter((plan) => plan.rows.length > 0);
}

const observationsOf = (
	rows: readonly SeriesRow[],
	{ id, name }: { id: string; name: string },
	indicator: string
): SeriesPlan['rows'] =>
	rows
		.filter(({ region }) => region === id)
		.map((row) => ({ ...row, ...everyone, indicator, name }))
		.toSorted((a, b) => byKey(a.period, b.period));

function yearsOf(plans: readonly SeriesPlan[]): { first: number; last: number } | null {
	const years = plans.flatMap((plan) =>
		plan.rows.filter((row) => isNumber(valueOf(row))).map(({ period }) => yearOf(period))
	);
	return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

function notesOf(
	plans: readonly SeriesPlan[],
	stretches: readonly Stretch[],
	{ county, filters, locale, t }: CompareContext
): string[] {
	const words = compareLinesWords[locale];
	const without = filters.peers
		.slice(0, mostPeers)
		.filter(({ region }) => !plans.some(({ id }) => id === region))
		.map(({ name }) => name);
	const left = filters.peers.slice(mostPeers).map(({ name }) => name);
	const isCount = !isComparable(filters.indicator);
	return [
		...(filters.group === 'neighbours'
			? [words.neighbours(county.of[locale], county.stateName[locale], t.list(names(filters)))]
			: []),
		...(isCount ? [words.counts(county.stateName[locale], county.countryName[locale])] : []),
		...(without.length > 0 ? [words.without(t.list(without))] : []),
		...(left.length > 0 ? [words.left(mostLines, t.list(left))] : []),
		...sourcesNote(stretches, filters.indicator[`break_${locale}`], locale),
		...noteOf(filters.indicator, locale)
	];
}

const names = ({ peers }: Choice): string[] => peers.map(({ name }) => name);
