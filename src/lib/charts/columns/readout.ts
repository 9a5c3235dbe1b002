import { byValue, type Readout } from '../kit/readout.ts';
import type { ColumnsData } from './data.ts';

/** All parts of the column of a mark, and the break before it. */
export function readColumns({ columns, breaks }: ColumnsData, mark: string): Readout | undefined {
	const at = columns.find(({ segments }) => segments.some(({ id }) => id === mark));
	if (!at) return undefined;
	const before = Math.max(...columns.filter(({ x }) => x < at.x).map(({ x }) => x));
	const notes = breaks.filter(({ x }) => before < x && x <= at.x);
	return {
		title: at.name,
		...(at.totalText !== '' && at.segments.length > 1 && { total: at.totalText }),
		rows: byValue(at.segments),
		notes: Number.isFinite(before) ? notes.map(({ label }) => label) : []
	};
}
