import type { Certainty } from '../../core/certainty.ts';
import { readPeriod, type Period } from '../../core/period.ts';
import type { Place } from '../../core/place.ts';
import { indicatorOf, type Indicator } from '../../data/indicators.ts';
import type { Context } from '../figure.ts';
import { valueOf, type Observation } from '../observations.ts';
import { placeIn, whereAndWhen } from './where.ts';
import type { Cell, Column, DataRow, FigureData, Measure, Term } from './columns.ts';

type Speaker = Pick<Context<unknown>, 'county' | 'locale' | 't'>;

/** What must be known of an indicator to print and date its values. */
export type Described = Pick<Indicator, 'id' | 'unit' | 'decimals' | 'certainty' | 'periodKind'> & {
	title: string;
};

/** An official indicator under a title of its own; all else says its row. */
export const titled = (indicator: string, title: string): Described => ({
	...indicatorOf(indicator),
	title
});

/** A described indicator as a measure. */
export const measureOf = ({ id, title, unit, decimals, certainty }: Described): Measure => ({
	...{ is: 'measure', id, title, unit, decimals, certainty }
});

/** An official indicator as a measure: everything but its title as its row describes it. */
export const indicatorMeasure = (indicator: string, title: string): Measure =>
	measureOf(titled(indicator, title));

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
	indicators: readonly (string | { indicator: string; title: string } | Described)[],
	context: Speaker,
	{
		extras = [],
		placeOf,
		certaintyOf
	}: {
		extras?: readonly Extra[];
		placeOf?: (row: Observation) => Place;
		certaintyOf?: (row: Observation) => Certainty | undefined;
	} = {}
): FigureData {
	const described = indicators.map((own): Described => {
		if (typeof own === 'string') return titled(own, context.t.value);
		return 'indicator' in own ? titled(own.indicator, own.title) : own;
	});
	const kindOf = (id: string) => described.find((own) => own.id === id)?.periodKind;
	const found = new Map<string, DataRow & { cells: Record<string, Cell> }>();
	for (const row of plans.flatMap(({ rows }) => rows)) {
		const terms = Object.fromEntries(extras.map(({ column, of }) => [column.id, of(row)]));
		const keys = [row.region, row.period, row.source, ...Object.values(terms).map(({ id }) => id)];
		const id = keys.join('-');
		const known = found.get(id) ?? {
			id,
			place: placeOf?.(row) ?? placeIn(row.region, row.name, context),
			period: readPeriod(row.period, kindOf(row.indicator)),
			terms,
			cells: {}
		};
		const certainty = certaintyOf?.(row);
		known.cells[row.indicator] = { ...observedCell(row), ...(certainty && { certainty }) };
		found.set(id, known);
	}
	return {
		columns: [
			...whereAndWhen(context),
			...extras.map(({ column }) => column),
			...described.map(measureOf)
		],
		rows: [...found.values()]
	};
}
