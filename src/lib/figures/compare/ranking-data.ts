import { readPeriod } from '../../core/period.ts';
import { placeIn, whereAndWhen } from '../columns/where.ts';
import type { FigureData, Measure } from '../columns/columns.ts';
import { describedBy, type CompareContext } from './choice.ts';
import type { Ranked } from './places.ts';

/** The districts of a ranking as data, and the value of the state where it stands beside them. */
export function rankingData(
	{ places, period, source }: Ranked,
	{ state, rank }: { state?: number | undefined; rank?: string },
	context: CompareContext
): FigureData {
	const { county, filters } = context;
	const { periodKind, ...described } = describedBy(filters.indicator, context);
	const { id } = described;
	const when = readPeriod(period, periodKind);
	const ranks: Measure = {
		...{ is: 'measure', id: 'rank', title: rank ?? '', unit: 'count', decimals: 0 },
		certainty: 'own-calculation'
	};
	const row = (region: string, name: string, cells: FigureData['rows'][number]['cells']) => ({
		...{ id: region, place: placeIn(region, name, context), period: when, terms: {}, cells }
	});
	return {
		columns: [
			...whereAndWhen(context),
			{ is: 'measure', ...described },
			...(rank === undefined ? [] : [ranks])
		],
		rows: [
			...places.map((own) =>
				row(own.region, own.name, {
					[id]: { value: own.value, source, ...(own.flag !== '' && { flag: own.flag }) },
					...(rank !== undefined && { rank: { value: own.rank ?? 'not-meaningful' } })
				})
			),
			...(state === undefined ? [] : [row(county.state, '', { [id]: { value: state, source } })])
		]
	};
}
