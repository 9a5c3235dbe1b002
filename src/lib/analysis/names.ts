/** The level of an official key is told by its length; other texts have none. */
export const levelOf = (column: string): string =>
	`CASE WHEN regexp_matches(${column}, '^\\d\\d') THEN length(${column}) END`;

/** A name as an identifier of SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
