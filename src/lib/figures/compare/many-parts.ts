import { askAll, type QuerySet } from '../../data/query.ts';
import { comparePart, type PartRow } from '../../data/queries/compare-part.ts';
import type { CubeParams } from '../figure.ts';
import { partCube, readPart, type ComparePart } from './part.ts';
import { partColumns } from './part-values.ts';

/** The parts of several indicators as one question. */
export const partsCube = (indicators: readonly string[]): QuerySet<CubeParams, PartRow> =>
	askAll(
		{ name: 'compare-parts', row: comparePart.row, columns: partColumns },
		indicators.flatMap((indicator) => partCube(indicator).asks)
	);

/** Rows of several parts, one after the other, apart again: each begins with its choices. */
export function partsIn(rows: readonly PartRow[]): Map<string, ComparePart> {
	const parts: PartRow[][] = [];
	rows.forEach((row, index) => {
		const before = rows[index - 1];
		if (!before || (row.row === 'choice' && before.row !== 'choice')) parts.push([]);
		parts.at(-1)?.push(row);
	});
	return new Map(
		parts.map((own) => {
			const part = readPart(own);
			return [part.indicator.indicator, part];
		})
	);
}

/** The rows of a part that a page shows: lines of some regions, and all districts in the newest period. */
export function shownRows(rows: readonly PartRow[], regions: readonly string[]): PartRow[] {
	const newest = readPart(rows).indicator.periods.split(',')[0];
	return rows.filter(
		(row) => row.row !== 'value' || row.period === newest || regions.includes(row.region)
	);
}
