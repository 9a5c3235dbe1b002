/** A name as an identifier of SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A column as text in SQL; a cell without a text is an empty one. */
export const textOf = (column: string): string =>
	`coalesce(CAST(${quoted(column)} AS VARCHAR), '')`;
