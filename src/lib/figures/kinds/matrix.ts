import { matrixChart, type MatrixChart } from '../../charts/matrix/chart.ts';
import type { MatrixCell, MatrixData } from '../../charts/matrix/data.ts';
import { isNumber, type Value } from '../../core/value.ts';
import type { TableData } from '../figure.ts';
import { pairId } from './pair-id.ts';

/** What a pair of a matrix holds, and how it is said. */
export type Pair = Omit<MatrixCell, 'id' | 'row' | 'column'> & { id?: string };

/** Two dimensions against each other. */
interface Matrix<Row, Column> {
	caption: string;
	/** Head of the names of the rows. */
	head: { id: string; name: string };
	rows: readonly Row[];
	columns: readonly Column[];
	/** What a pair holds; undefined where there is none. */
	pair: (row: Row, column: Column) => Pair | undefined;
	/** The texts of the pairs are words and no numbers. */
	isWords?: true;
	/** What the table says where there is no pair. */
	none?: string;
	/** A column of the table between the names and the pairs. */
	beside?: { id: string; name: string; of: (row: string) => string } | undefined;
	numbered?: true;
	/** What the kinds of cells mean. */
	key?: MatrixData['key'];
}

/** A pair that counts something: shaded by its share of the largest, nothing printed where there is nothing. */
export function countPair(value: Value, most: number, text: string, label: string): Pair {
	const isEmpty = !isNumber(value) || value === 0;
	return {
		...{ value, text, label, level: isEmpty ? null : value / most },
		...(isEmpty && { short: '' })
	};
}

/** A matrix as picture and as table, printed from the same pairs. */
export function presentMatrix<
	Row extends MatrixData['rows'][number],
	Column extends MatrixData['columns'][number]
>(plan: Matrix<Row, Column>): { chart: MatrixChart; table: TableData } {
	const { caption, head, rows, columns, pair, isWords, none = '', beside, numbered, key } = plan;
	const cells = rows.flatMap((row) =>
		columns.flatMap((column): MatrixCell[] => {
			const own = pair(row, column);
			return own ? [{ id: pairId(row.id, column.id), row: row.id, column: column.id, ...own }] : [];
		})
	);
	const texts = new Map(cells.map((own) => [pairId(own.row, own.column), own.text]));
	return {
		chart: matrixChart({
			columns: columns.map(({ id, name, short, apart }) => ({
				...{ id, name, short },
				...(apart && { apart })
			})),
			rows: rows.map(({ id, name, short, note }) => ({
				...{ id, name, short },
				...(note !== undefined && { note })
			})),
			cells,
			...(numbered && { numbered }),
			...(key && { key })
		}),
		table: {
			caption,
			columns: [
				{ ...head, numeric: false },
				...(beside ? [{ id: beside.id, name: beside.name, numeric: false }] : []),
				...columns.map(({ id, name }) => ({ id, name, numeric: !isWords }))
			],
			rows: rows.map(({ id, name }) => ({
				id,
				cells: [
					name,
					...(beside ? [beside.of(id)] : []),
					...columns.map((column) => texts.get(pairId(id, column.id)) ?? none)
				]
			}))
		}
	};
}
