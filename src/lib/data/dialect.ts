/** What engines write differently; all other SQL of the queries is the same for each of them. */
export interface Dialect {
	/** A condition: the value is one of a list that is bound as one text with commas. */
	among: (value: string) => string;
	/** The different values of a group as one text with commas, the highest first. */
	listed: (value: string) => string;
	/** Lowest value, limits of fifths and highest value, each one that occurs, of the rows of a group that fit; a text with commas. */
	fifths: (value: string, fit: string) => string;
	/** The middle value of a group, between the two middle ones where they are even in number. */
	median: (value: string) => string;
}

/** SQL with placeholders: text that every engine reads, or what makes it for one. */
export type Sql = string | ((dialect: Dialect) => string);

/** SQL for one engine. */
export const sqlFor = (sql: Sql, dialect: Dialect): string =>
	typeof sql === 'string' ? sql : sql(dialect);

/** DuckDB, in the browser, at build time and behind the gateway. */
export const duckdb: Dialect = {
	among: (value) => `${value} IN (SELECT unnest(string_split(?, ',')))`,
	listed: (value) => `string_agg(DISTINCT ${value}, ',' ORDER BY ${value} DESC)`,
	fifths: (value, fit) =>
		`array_to_string(quantile_disc(${value}, [0, 0.2, 0.4, 0.6, 0.8, 1]) FILTER (WHERE ${fit}), ',')`,
	median: (value) => `median(${value})`
};
