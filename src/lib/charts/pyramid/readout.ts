import { byValue, type Readout } from '../kit/readout.ts';
import type { PyramidData } from './data.ts';

/** Both sides of the age group of a mark. */
export function readPyramid({ left, right, rows }: PyramidData, mark: string): Readout | undefined {
	const at = rows.find((row) => row.left.id === mark || row.right.id === mark);
	if (!at) return undefined;
	return {
		title: at.name,
		rows: byValue([
			{ ...at.left, ...left },
			{ ...at.right, ...right }
		]),
		notes: []
	};
}
