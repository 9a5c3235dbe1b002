import type { Bound, Query } from './query.ts';

/** A query with its parameters bound, as plain data that can be posted to a worker. */
export interface Job {
	name: string;
	tables: readonly string[];
	sql: string;
	values: readonly Bound[];
}

/** Query and parameters in, job out. */
export function toJob<P, R>(query: Query<P, R>, params: P): Job {
	const { name, tables, sql } = query;
	return { name, tables: [...tables], sql, values: [...query.bind(params)] };
}
