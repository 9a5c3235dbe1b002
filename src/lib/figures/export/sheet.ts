import { sourceLine, licenceLine, type Handout } from './handout.ts';
import type { Cell, Column, Table } from './table.ts';
import { dataTable } from './data-table.ts';
import { tidy, type TidyRow } from './tidy.ts';
import { exportWords } from './words.ts';

export type { Cell } from './table.ts';

/** Header and rows of a file. */
export interface Sheet {
	header: readonly string[];
	rows: readonly (readonly Cell[])[];
}

const order = [
	['group', 'key'],
	['category', 'key'],
	['detail', 'key'],
	['period', 'key'],
	['value', 'value'],
	['unit', 'unit'],
	['sign', 'sign'],
	['remark', 'remark'],
	['text', 'attribute']
] as const satisfies [keyof TidyRow, Column['role']][];
const always: ReadonlySet<keyof TidyRow> = new Set(['value', 'text']);

/** The values of a figure as a table; a column nobody fills is left out. */
export function viewTable(handout: Handout): Table {
	if (handout.shown.data) return dataTable(handout.shown.data, handout);
	const { columns } = exportWords[handout.locale];
	const rows = tidy(handout);
	const used = order.filter(([id]) => always.has(id) || rows.some((row) => row[id] !== ''));
	return {
		columns: used.map(([id, role]) => ({
			id,
			title: columns[id],
			kind: id === 'value' ? 'number' : 'text',
			role
		})),
		rows: rows.map((row) => used.map(([id]) => row[id]))
	};
}

/** As given, with what is shown and its source in every row: a CSV file has no other place for it. */
export function withSource({ columns, rows }: Table, handout: Handout): Table {
	const words = exportWords[handout.locale];
	const source = [sourceLine(handout), licenceLine(handout), handout.address]
		.filter((text) => text !== '')
		.join('; ');
	const text = (id: string, title: string): Column => ({
		id,
		title,
		kind: 'text',
		role: 'attribute'
	});
	return {
		columns: [
			...columns,
			text('shown', words.card.subtitle),
			text(
				'reference',
				columns.some(({ id }) => id === 'source') ? words.proof : words.columns.source
			)
		],
		rows: rows.map((row) => [...row, handout.shown.subtitle, source])
	};
}

/** Header and rows of a table. */
export const sheetOf = ({ columns, rows }: Table): Sheet => ({
	header: columns.map(({ title }) => title),
	rows
});
