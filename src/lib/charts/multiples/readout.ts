import type { Readout } from '../kit/readout.ts';
import { readLines } from '../lines/readout.ts';
import type { MultiplesData } from './data.ts';
import { linesOf } from './panel.ts';

/** All lines of the panel of a point, at its point in time. */
export function readMultiples({ panels }: MultiplesData, mark: string): Readout | undefined {
	for (const panel of panels) {
		const found = readLines(linesOf(panel), mark);
		if (found) return { ...found, title: `${panel.title}, ${found.title}` };
	}
	return undefined;
}
