import type { Dialect } from '#lib/data/dialect.ts';

/** Settings under which ClickHouse answers like the other engines: what a join does not find is NULL, and so is what is made of no row. */
export const clickhouseSettings = {
	join_use_nulls: 1,
	aggregate_functions_null_for_empty: 1,
	union_default_mode: 'DISTINCT',
	data_type_default_nullable: 1
} as const;

/** Functions that the queries name and ClickHouse calls otherwise; made once by who keeps the tables. */
export const clickhouseFunctions = [
	'CREATE FUNCTION IF NOT EXISTS starts_with AS (text, start) -> startsWith(text, start)'
];

/** ClickHouse: the dialect is verified on the engine in process, a cluster of it is not. */
export const clickhouse: Dialect = {
	among: (value) => `${value} IN (SELECT arrayJoin(splitByChar(',', ?)))`,
	listed: (value) => `arrayStringConcat(arrayReverseSort(groupUniqArray(${value})), ',')`,
	fifths: (value, fit) => `arrayStringConcat(arrayMap(
	q -> toString(arraySort(groupArrayIf(${value}, ${fit}))[greatest(1, toUInt32(ceil(q * length(groupArrayIf(${value}, ${fit})))))]),
	[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]), ',')`,
	// Between the two middle values as DuckDB computes it, to the last digit.
	median: (value) => `if(count(${value}) = 0, NULL, arrayMap(
	s -> s[intDiv(length(s) + 1, 2)] + (s[intDiv(length(s), 2) + 1] - s[intDiv(length(s) + 1, 2)]) * 0.5,
	[arraySort(groupArray(${value}))])[1])`
};
