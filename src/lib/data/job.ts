import { duckdb, sqlFor, type Dialect } from './dialect.ts';
import type { Bound, Query } from './query.ts';

/** A query with its parameters bound, as plain data that can be posted to a worker. */
export interface Job {
	name: string;
	tables: readonly string[];
	sql: string;
	values: readonly Bound[];
}

/** Query and parameters in, job out, for DuckDB if nothing else is said. */
export function toJob<P, R>(query: Query<P, R>, params: P, dialect: Dialect = duckdb): Job {
	const { name, tables, sql } = query;
	return {
		name,
		tables: [...tables],
		sql: sqlFor(sql, dialect),
		values: [...query.bind(params)]
	};
}
