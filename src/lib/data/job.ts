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

/** The statements that run a job, in order; only the one marked `rows` gives rows. */
export interface Statements {
	before: readonly string[];
	rows: string;
	after: readonly string[];
}

// Only the text interface of DuckDB-WASM can be cancelled, its prepared statements cannot; so the
// query is prepared in SQL and its values are written as literals into EXECUTE, never into the query.
/** Job in, SQL statements out. */
export function toStatements(job: Job): Statements {
	if (job.values.length === 0) return { before: [], rows: job.sql, after: [] };
	return {
		before: [`PREPARE job AS ${job.sql}`],
		rows: `EXECUTE job(${job.values.map(literal).join(', ')})`,
		after: ['DEALLOCATE job']
	};
}

/** A bound value as a SQL literal. */
export function literal(value: Bound): string {
	if (value === null) return 'NULL';
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	if (!Number.isFinite(value)) throw new Error(`cannot bind ${value}`);
	const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
	return isInteger ? String(value) : `CAST('${value}' AS DOUBLE)`;
}
