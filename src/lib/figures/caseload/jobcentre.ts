import * as v from 'valibot';
import { isNumber, toValue, type Value } from '../../core/value.ts';
import { certainties, type Certainty } from '../../core/certainty.ts';
import type { Query } from '../../data/query.ts';
import type { Context, CubeParams } from '../figure.ts';
import { printValue } from '../time-series.ts';

const rowSchema = v.object({
	day: v.string(),
	measure: v.picklist(['persons', 'elb', 'communities']),
	dimension: v.picklist(['total', 'sex', 'nationality']),
	category: v.string(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	share: v.nullable(v.number()),
	source: v.string(),
	certainty: v.picklist(certainties),
	note_de: v.string(),
	note_en: v.string()
});

/** One number of the jobcentre's own table. */
export type Caseload = v.InferOutput<typeof rowSchema>;
export type Measure = Caseload['measure'];
export type Dimension = Exclude<Caseload['dimension'], 'total'>;

/** The jobcentre's table of the latest reference date. */
export const jobcentreCube = (name: string): Query<CubeParams, Caseload> => ({
	name,
	tables: ['caseload-jobcentre'],
	sql: `SELECT reference_date AS day, measure, dimension, category, value, value_symbol,
	share_printed AS share, source_named AS source, certainty, note_de, note_en
FROM caseload_jobcentre
WHERE reference_date = (SELECT max(reference_date) FROM caseload_jobcentre)
ORDER BY measure, dimension, category`,
	bind: () => [],
	row: rowSchema,
	columns: {
		fields: {
			...{ day: 'period', measure: 'indicator', dimension: 'key', category: 'key' },
			...{ value: 'measure', share: 'measure', source: 'attribute', certainty: 'attribute' },
			note: 'attribute'
		},
		ofCounty: true,
		unit: {
			field: 'measure',
			units: { persons: 'persons', elb: 'persons', communities: 'communities' }
		}
	}
});

/** The row of one cell of the table, or undefined where it has none. */
export const cellOf = (
	rows: readonly Caseload[],
	measure: Measure,
	dimension: Caseload['dimension'],
	category: string
): Caseload | undefined =>
	rows.find(
		(row) => row.measure === measure && row.dimension === dimension && row.category === category
	);

/** The number of a cell, or the reason why there is none. */
export const caseloadValue = (row: Caseload | undefined): Value =>
	row ? toValue(row.value, row.value_symbol) : 'not-stated';

/** Share of a cell in per cent with one decimal: as printed, or calculated from the sum of its breakdown. */
export function shareOf(rows: readonly Caseload[], row: Caseload): Value {
	if (row.share !== null) return row.share;
	const parts = rows
		.filter(({ measure, dimension }) => measure === row.measure && dimension === row.dimension)
		.map(caseloadValue);
	const value = caseloadValue(row);
	if (!isNumber(value)) return value;
	if (!parts.every(isNumber)) return 'not-stated';
	const sum = parts.reduce((total, part) => total + part, 0);
	return sum > 0 ? Math.round((value / sum) * 1000) / 10 : 'not-meaningful';
}

/** A count as printed in tables: "11.905", or the reason why there is none. */
export const printCount = (value: Value, context: Pick<Context, 't' | 'format'>): string =>
	printValue(value, '', { unit: 'count', decimals: 0 }, context);

/** Where the rows come from: the sources they name, and the kinds of number among them. */
export function originOf(
	rows: readonly Caseload[],
	{ county, locale }: Pick<Context, 'county' | 'locale'>
): { citation: string; certainty: Certainty[] } {
	const named = [...new Set(rows.map(({ source }) => source))];
	const kinds = new Set(rows.map(({ certainty }) => certainty));
	return {
		citation: [...named, county.strategy[locale]].join('; '),
		certainty: certainties.filter((kind) => kinds.has(kind))
	};
}
