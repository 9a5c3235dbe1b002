import { valuesQuestion } from './pivot.ts';
import type { Result } from './result.ts';
import type { DeskTable } from './tables.ts';
import type { Question } from './task.ts';

/** Values of a column to choose from. */
export interface ColumnValues {
	values: readonly string[];
	/** There are more. */
	cut: boolean;
}

/** Values by column. */
export type ValuesByColumn = Readonly<Record<string, ColumnValues>>;

/** Values of a column to choose from, the chosen ones among them. */
export const valuesWith = (
	known: ValuesByColumn,
	column: string,
	chosen: readonly string[] = []
): string[] => [...new Set([...(known[column]?.values ?? []), ...chosen])];

/** Asks for the values of all columns that divide a table, once for each table and indicator; a failed attempt is made again. */
export function makeColumnValues(ask: (question: Question) => Promise<Result>) {
	const known = new WeakMap<DeskTable, Map<string, Promise<ValuesByColumn>>>();
	const load = async (table: DeskTable, indicator: string): Promise<ValuesByColumn> => {
		const columns = table.columns.filter(({ role }) => role === 'dimension');
		const found = columns.map(async ({ name }) => {
			const { rows, cut } = await ask(valuesQuestion(name, indicator, table));
			return [name, { values: rows.map(([value]) => String(value ?? '')), cut }] as const;
		});
		return Object.fromEntries(await Promise.all(found));
	};
	return (table: DeskTable, indicator: string): Promise<ValuesByColumn> => {
		const own = known.get(table) ?? new Map<string, Promise<ValuesByColumn>>();
		known.set(table, own);
		const asked = own.get(indicator) ?? load(table, indicator);
		own.set(indicator, asked);
		asked.catch(() => own.delete(indicator));
		return asked;
	};
}
