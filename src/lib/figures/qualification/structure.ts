import * as v from 'valibot';
import { certainties } from '../../core/certainty.ts';
import { toValue, type Value } from '../../core/value.ts';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';

/** Parts of the workforce in the order they are drawn. */
export const categories = ['vocational', 'academic', 'without-degree', 'not-stated'] as const;
export type Category = (typeof categories)[number];

const rowSchema = v.object({
	region: v.string(),
	year: v.number(),
	category: v.picklist(categories),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	source_named: v.string(),
	edition: v.picklist(['strategy-2024', 'strategy-2021']),
	certainty: v.picklist(certainties),
	note_de: v.string(),
	note_en: v.string()
});

/** Share of one category among the employees of one region and year. */
export type QualificationRow = v.InferOutput<typeof rowSchema>;

/** Shares of county and state in every year the strategies name. */
export const structureCube: Query<CubeParams, QualificationRow> = {
	name: 'qualification-structure',
	tables: ['qualification'],
	sql: `SELECT region, year, category, value, value_symbol, source_named, edition, certainty,
	note_de, note_en
FROM qualification WHERE region IN (?, ?) ORDER BY year DESC, region DESC, category`,
	bind: ({ region, state }) => [region, state],
	row: rowSchema,
	columns: {
		fields: {
			...{ region: 'place', year: 'period', category: 'key', edition: 'key', value: 'measure' },
			...{ certainty: 'attribute', source_named: 'attribute', note: 'attribute' }
		},
		measures: { id: 'share', de: 'Anteil an den Beschäftigten', en: 'Share of employees' },
		unit: 'percent'
	}
};

/** All that is known of one region in one year. */
export interface Structure {
	region: string;
	year: number;
	edition: QualificationRow['edition'];
	rows: QualificationRow[];
}

/** One structure per year and region, latest year first, within a year in the order of `regions`. */
export function structuresOf(
	rows: readonly QualificationRow[],
	regions: readonly string[]
): Structure[] {
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
	return years.flatMap((year) =>
		regions.flatMap((region) => {
			const own = rows.filter((row) => row.year === year && row.region === region);
			const [first] = own;
			return first ? [{ region, year, edition: first.edition, rows: own }] : [];
		})
	);
}

/** Share of a category, or the reason why there is none. */
export function shareOf({ rows }: Structure, category: Category): Value {
	const row = rows.find((candidate) => candidate.category === category);
	return row ? toValue(row.value, row.value_symbol) : 'not-stated';
}
