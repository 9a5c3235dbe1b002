import { readPeriod, type Period } from '../../core/period.ts';
import { region, type Place } from '../../core/place.ts';
import { indicatorOf } from '../../data/indicators.ts';
import type { Context } from '../figure.ts';
import { valueOf, type Observation } from '../observations.ts';
import type { Cell, Column, DataRow, FigureData, Measure, Term } from './columns.ts';

type Speaker = Pick<Context<unknown>, 'county' | 'locale' | 't'>;

/** The columns every figure has: where and when. */
export const whereAndWhen = ({ t }: Pick<Speaker, 't'>): Column[] => [
	{ is: 'place', id: 'region', title: t.region },
	{ is: 'period', id: 'period', title: t.period }
];

/** A column of categories. */
export const category = (id: string, title: string): Column => ({ is: 'category', id, title });

/** An official indicator as a measure: everything but its title as its row describes it. */
export function indicatorMeasure(indicator: string, title: string): Measure {
	const { unit, decimals, certainty } = indicatorOf(indicator);
	return { is: 'measure', id: indicator, title, unit, decimals, certainty };
}

/** A region by its full name; county, state and nation by the names the site gives them. */
export function placeIn(ags: string, name: string, { county, locale }: Omit<Speaker, 't'>): Place {
	const own: Readonly<Record<string, string>> = {
		[county.region]: county.name[locale],
		[county.state]: county.stateName[locale],
		[county.country]: county.countryName[locale]
	};
	return region(ags, own[ags] ?? name);
}

/** The county itself. */
export const countyPlace = ({ county, locale }: Omit<Speaker, 't'>): Place =>
	region(county.region, county.name[locale]);

/** Period of an official value, of the kind its indicator has. */
export const observedPeriod = ({
	indicator,
	period
}: Pick<Observation, 'indicator' | 'period'>): Period =>
	readPeriod(period, indicatorOf(indicator).periodKind);

/** An official value with what belongs to it. */
export const observedCell = (row: Observation): Cell => ({
	value: valueOf(row),
	source: row.source,
	...(row.flag !== '' && { flag: row.flag })
});

/** What a row of official values is about besides place and period. */
interface Extra {
	column: Column;
	of: (row: Observation) => Term;
}

/** Official values as data: one row for each place, period and source, a measure for each indicator. */
export function observedData(
	plans: readonly { rows: readonly Observation[] }[],
	indicators: readonly (string | { indicator: string; title: string })[],
	context: Speaker,
	{
		extras = [],
		placeOf
	}: { extras?: readonly Extra[]; placeOf?: (row: Observation) => Place } = {}
): FigureData {
	const found = new Map<string, DataRow & { cells: Record<string, Cell> }>();
	for (const row of plans.flatMap(({ rows }) => rows)) {
		const terms = Object.fromEntries(extras.map(({ column, of }) => [column.id, of(row)]));
		const keys = [row.region, row.period, row.source, ...Object.values(terms).map(({ id }) => id)];
		const id = keys.join('-');
		const known = found.get(id) ?? {
			id,
			place: placeOf?.(row) ?? placeIn(row.region, row.name, context),
			period: observedPeriod(row),
			terms,
			cells: {}
		};
		known.cells[row.indicator] = observedCell(row);
		found.set(id, known);
	}
	return {
		columns: [
			...whereAndWhen(context),
			...extras.map(({ column }) => column),
			...indicators.map((own) =>
				typeof own === 'string'
					? indicatorMeasure(own, context.t.value)
					: indicatorMeasure(own.indicator, own.title)
			)
		],
		rows: [...found.values()]
	};
}
