import { readPeriod } from '../../core/period.ts';
import type { Value } from '../../core/value.ts';
import { measureOf, type Described } from '../columns/build.ts';
import type { FigureData, Measure } from '../columns/columns.ts';
import { placeIn, whereAndWhen } from '../columns/where.ts';
import type { Context } from '../figure.ts';

/** A district with its value and its rank; no rank without a value. */
export interface RankedPlace {
	region: string;
	name: string;
	value: Value;
	flag: string;
	source: string;
	rank: number | null;
}

/** What is ranked, when, and the value of the state where it stands beside the districts. */
export interface RankedWhat {
	measure: Described;
	period: string;
	state?: { value: number; source: string } | undefined;
}

/** The districts of a ranking as data; with their ranks where these have a name. */
export function rankingData(
	places: readonly RankedPlace[],
	{ measure, period, state }: RankedWhat,
	context: Pick<Context, 'county' | 'locale' | 't'>,
	rankName?: string
): FigureData {
	const { id } = measure;
	const when = readPeriod(period, measure.periodKind);
	const ranks: Measure = {
		...{ is: 'measure', id: 'rank', title: rankName ?? '', unit: 'count', decimals: 0 },
		certainty: 'own-calculation'
	};
	const row = (region: string, name: string, cells: FigureData['rows'][number]['cells']) => ({
		...{ id: region, place: placeIn(region, name, context), period: when, terms: {}, cells }
	});
	return {
		columns: [
			...whereAndWhen(context),
			measureOf(measure),
			...(rankName === undefined ? [] : [ranks])
		],
		rows: [
			...places.map(({ region, name, value, flag, source, rank }) =>
				row(region, name, {
					[id]: { value, source, ...(flag !== '' && { flag }) },
					...(rankName !== undefined && { rank: { value: rank ?? 'not-meaningful' } })
				})
			),
			...(state ? [row(context.county.state, '', { [id]: state })] : [])
		]
	};
}
