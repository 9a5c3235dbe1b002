import * as v from 'valibot';
import { sqlFor } from '../../data/dialect.ts';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';
import { municipalitiesCube, observedColumns, type Observation } from '../observations.ts';

/** What a map of the municipalities can show: shares only, counts would follow their size. */
export const mapIndicators = [
	'settlement_area_share',
	'settlement_area_change',
	'inkar_unemployed_per_1000_15_65',
	'inkar_employment_rate_residence'
] as const;
export type MapIndicator = (typeof mapIndicators)[number];

/** A value with the place of its tile; null for a municipality without one. */
export type PlacedRow = Observation & { tile_col: number | null; tile_row: number | null };

const values = municipalitiesCube('municipality-map', mapIndicators);
const place = v.object({ tile_col: v.nullable(v.number()), tile_row: v.nullable(v.number()) });

/** The shares of every municipality, and where its tile lies. */
export const placesCube: Query<CubeParams, PlacedRow> = {
	...values,
	sql: (dialect) => `SELECT v.*, places.tile_col, places.tile_row
FROM (${sqlFor(values.sql, dialect)}) v JOIN regions places ON places.region = v.region ORDER BY v.indicator, v.region, v.period`,
	row: v.intersect([values.row, place]),
	columns: observedColumns
};
