import { sourceLine, licenceLine, type Handout } from './handout.ts';
import { tidy, type TidyRow } from './tidy.ts';
import { exportWords } from './words.ts';

/** A cell of a file: a number stays one; null is empty. */
export type Cell = string | number | null;

/** Header and rows of a file. */
export interface Sheet {
	header: string[];
	rows: Cell[][];
}

const order = [
	'group',
	'category',
	'detail',
	'period',
	'value',
	'unit',
	'sign',
	'remark',
	'text'
] as const;
const always: ReadonlySet<keyof TidyRow> = new Set(['value', 'text']);

/** The values of a figure as a sheet; a column nobody fills is left out. */
export function dataSheet(handout: Handout): Sheet {
	const { columns } = exportWords[handout.locale];
	const rows = tidy(handout);
	const used = order.filter((id) => always.has(id) || rows.some((row) => row[id] !== ''));
	return {
		header: used.map((id) => columns[id]),
		rows: rows.map((row) => used.map((id) => row[id]))
	};
}

/** As dataSheet, with what is shown and its source in every row: a CSV file has no other place for it. */
export function sourcedSheet(handout: Handout): Sheet {
	const { columns, card } = exportWords[handout.locale];
	const { header, rows } = dataSheet(handout);
	const source = [sourceLine(handout), licenceLine(handout), handout.address]
		.filter((text) => text !== '')
		.join('; ');
	return {
		header: [...header, card.subtitle, columns.source],
		rows: rows.map((row) => [...row, handout.shown.subtitle, source])
	};
}
