import type { SeriesRow } from '../../data/queries/compare.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';

/** Rows of a part in, the values of all its regions and periods out, each with the indicator it is of. */
export function valuesIn(rows: readonly PartRow[]): (SeriesRow & { indicator: string })[] {
	const indicator = rows.find((row) => row.row === 'indicator')?.indicator ?? '';
	return rows.flatMap((own) => {
		if (own.row !== 'value') return [];
		const { region, period, value, value_symbol, flag, source, note } = own;
		return [{ indicator, region, period, value, value_symbol, flag, source, note }];
	});
}
