import * as v from 'valibot';
import type { Sql } from './dialect.ts';

/** What may be bound to a placeholder. */
export type Bound = string | number | null;

/** What a field of a row is, for files that hold all rows; a pair name_de, name_en is one field `name`. */
export type Field = 'place' | 'period' | 'indicator' | 'key' | 'attribute' | 'measure';

/** What the fields of a query's rows are; a field that is not named here stands in no file. */
export interface RowColumns {
	fields: Readonly<Record<string, Field>>;
	/** Field and value of the rows that count, where a query brings words along as rows of their own. */
	only?: readonly [field: string, value: string];
	/** The rows are about the county and do not say so. */
	ofCounty?: true;
	/** What all rows measure, where no field names it. */
	measures?: { id: string; de: string; en: string };
	/** Fields of a forecast's base year and horizon: together they are the period. */
	forecast?: readonly [base: string, horizon: string];
	/** Unit of all values, or by the value of a field; else that of the indicator. */
	unit?: string | { field: string; units: Readonly<Record<string, string>> };
}

/** A question to the data as a value: SQL with placeholders, how to bind them, what a row looks like. */
export interface Query<Params, Row> {
	/** Names the query in messages. */
	name: string;
	/** Tables it reads: dataset ids, the runner loads them first. */
	tables: readonly string[];
	/** Fixed SQL; the only variable parts are `?` placeholders. */
	sql: Sql;
	bind: (params: Params) => readonly Bound[];
	row: v.GenericSchema<unknown, Row>;
	/** What its rows are made of, for files; left out where nobody takes them. */
	columns?: RowColumns;
}

/** Queries asked one after the other; each gives rows of one kind, and a field of the row names the kind. */
export interface QuerySet<Params, Row> extends Omit<Query<Params, Row>, 'sql' | 'bind'> {
	asks: readonly Query<Params, Row>[];
}

/** What is asked of the data: one query, or several where rows of different kinds are needed. */
export type Asked<Params, Row> = Query<Params, Row> | QuerySet<Params, Row>;

/** Makes one question of queries that give different kinds of rows. */
export const askAll = <Params, Row>(
	set: Pick<QuerySet<Params, Row>, 'name' | 'row' | 'columns'>,
	asks: readonly Query<Params, Row>[]
): QuerySet<Params, Row> => ({
	...set,
	tables: [...new Set(asks.flatMap(({ tables }) => tables))],
	asks
});

/** The same question for other parameters. */
export const asking = <From, To, Row>(
	set: QuerySet<To, Row>,
	params: (from: From) => To
): QuerySet<From, Row> => ({
	...set,
	asks: set.asks.map((query) => ({ ...query, bind: (from) => query.bind(params(from)) }))
});

/** Runs a question: parameters in, checked rows out; throws when a row does not fit its query's schema. */
export type Run = <P, R>(asked: Asked<P, R>, params: P) => Promise<R[]>;

/** Checks raw rows against the query's row schema; names query, row and field when one does not fit. */
export function checkRows<P, R>(query: Asked<P, R>, rows: readonly unknown[]): R[] {
	return rows.map((row, index) => {
		const result = v.safeParse(query.row, row);
		if (result.success) return result.output;
		const issue = result.issues[0];
		const path = v.getDotPath(issue) ?? '';
		throw new Error(`query "${query.name}", row ${index + 1}, field "${path}": ${issue.message}`);
	});
}
