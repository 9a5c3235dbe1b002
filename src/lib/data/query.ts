import * as v from 'valibot';

/** What may be bound to a placeholder. */
export type Bound = string | number | null;

/** A question to the data as a value: SQL with placeholders, how to bind them, what a row looks like. */
export interface Query<Params, Row> {
	/** Names the query in messages. */
	name: string;
	/** Tables it reads: dataset ids, the runner loads them first. */
	tables: readonly string[];
	/** Fixed SQL; the only variable parts are `?` placeholders. */
	sql: string;
	bind: (params: Params) => readonly Bound[];
	row: v.GenericSchema<unknown, Row>;
}

/** Runs a query: parameters in, checked rows out; throws when a row does not fit the query's schema. */
export type Run = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** Checks raw rows against the query's row schema; names query, row and field when one does not fit. */
export function checkRows<P, R>(query: Query<P, R>, rows: readonly unknown[]): R[] {
	return rows.map((row, index) => {
		const result = v.safeParse(query.row, row);
		if (result.success) return result.output;
		const issue = result.issues[0];
		const path = v.getDotPath(issue) ?? '';
		throw new Error(`query "${query.name}", row ${index + 1}, field "${path}": ${issue.message}`);
	});
}
