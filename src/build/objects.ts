import type { ColumnTable } from 'arquero';

/** The rows of an Arquero table as plain records. */
export const objectsOf = (table: ColumnTable): Record<string, unknown>[] =>
	table.objects().map((row) => Object.fromEntries(Object.entries(row)));
