import type { RowColumns } from '../../data/query.ts';
import type { SeriesRow } from '../../data/queries/compare.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';

/** What the fields of the values are. */
export const partColumns: RowColumns = {
	fields: {
		...{ region: 'place', period: 'period', indicator: 'indicator', value: 'measure' },
		...{ source: 'key', note: 'attribute' }
	}
};

/** Rows of a part in, the values of all its regions and periods out, each with the indicator it is of. */
export function valuesIn(rows: readonly PartRow[]): (SeriesRow & { indicator: string })[] {
	const indicator = rows.find((row) => row.row === 'indicator')?.indicator ?? '';
	return rows.flatMap((own) => {
		if (own.row !== 'value') return [];
		const { region, period, value, value_symbol, flag, source, note } = own;
		return [{ indicator, region, period, value, value_symbol, flag, source, note }];
	});
}
