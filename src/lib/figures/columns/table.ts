import { isoPeriod } from '../../core/period.ts';
import { placeKey, placeName } from '../../core/place.ts';
import type { Context, TableData } from '../figure.ts';
import {
	factsOf,
	measuresOf,
	type DataRow,
	type Fact,
	type FigureData,
	type Term
} from './columns.ts';
import { factText } from './print.ts';

type Speaker = Pick<Context<unknown>, 't' | 'format'>;

/** Key and name of what a row is about in one column: its place, its period or a category. */
function termOf(row: DataRow, column: string, { format }: Speaker): Term {
	if (column === 'region') return { id: placeKey(row.place), name: placeName(row.place) };
	if (column !== 'period') return row.terms[column] ?? { id: '', name: '' };
	const period = isoPeriod(row.period);
	return { id: period, name: format.period(period) };
}

/** Terms in the order they come, each once. */
const different = (terms: readonly Term[]): Term[] => [
	...new Map(terms.map((term) => [term.id, term])).values()
];

/**
 * The table beside a chart, printed from the data: a line for each term of the column `lines`; across them
 * the terms of another column, or, without one, the measures.
 */
export function printTable(
	data: FigureData,
	{ caption, lines, across }: { caption: string; lines: string; across?: string },
	speaker: Speaker
): TableData {
	const facts = factsOf(data);
	const heads = across
		? different(data.rows.map((row) => termOf(row, across, speaker)))
		: measuresOf(data).map(({ id, title }) => ({ id, name: title }));
	const headOf = ({ row, measure }: Fact) =>
		across ? termOf(row, across, speaker).id : measure.id;
	const text = (line: Term, head: Term): string => {
		const fact = facts.find(
			(own) => headOf(own) === head.id && termOf(own.row, lines, speaker).id === line.id
		);
		return fact ? factText(fact, speaker) : speaker.t.missing['not-stated'];
	};
	return {
		caption,
		columns: [
			{
				id: lines,
				name: data.columns.find(({ id }) => id === lines)?.title ?? '',
				numeric: false
			},
			...heads.map(({ id, name }) => ({ id, name, numeric: true }))
		],
		rows: different(data.rows.map((row) => termOf(row, lines, speaker))).map((line) => ({
			id: line.id,
			cells: [line.name, ...heads.map((head) => text(line, head))]
		}))
	};
}
