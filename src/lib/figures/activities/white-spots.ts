import type { Context } from '../figure.ts';
import type { ActivityRow } from './cube.ts';
import type { CoverageFilters } from './dimensions.ts';
import { readMatrix } from './matrix.ts';
import { matrixWords } from './matrix.words.ts';

/** What is missing in one row of the matrix, as a sentence. */
export interface WhiteSpot {
	id: string;
	text: string;
}

/** The white spots of the matrix in words, one sentence per row, in the order of its rows. */
export function whiteSpots(
	rows: readonly ActivityRow[],
	context: Context<CoverageFilters>
): { count: number; spots: WhiteSpot[] } {
	const matrix = readMatrix(rows, context);
	const { choice, scope, white } = matrix;
	const words = matrixWords[context.locale];
	const missing = matrix.rows.flatMap(({ id, name }) => {
		const columns = (white.get(id) ?? []).map((column) => column.name);
		return columns.length > 0 ? [{ id, name, columns }] : [];
	});
	return {
		count: missing.reduce((sum, { columns }) => sum + columns.length, 0),
		spots: missing.map(({ id, name, columns }) => ({
			id,
			text: words.spot(
				words.row[choice.rows](name),
				words.columns[choice.columns](columns),
				scope.narrowed
			)
		}))
	};
}
