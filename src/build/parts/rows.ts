import type { DuckDBConnection } from '@duckdb/node-api';

/** Rows of a query as plain objects. */
export async function rowsOf(
	duckdb: DuckDBConnection,
	sql: string,
	bound: readonly (string | number)[] = []
): Promise<Record<string, unknown>[]> {
	return (await duckdb.runAndReadAll(sql, [...bound])).getRowObjectsJS();
}
