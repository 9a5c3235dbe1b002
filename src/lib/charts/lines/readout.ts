import { byValue, type Readout, type ReadoutRow } from '../kit/readout.ts';
import type { LinesData } from './data.ts';
import { noValue } from './marks-of-axis.ts';

/** Reference dates of leap years differ by a day. */
const tolerance = 0.05;

/** All lines at the point in time of one of their points, and the breaks since the points before. */
export function readLines({ series, breaks, print }: LinesData, mark: string): Readout | undefined {
	const points = series.flatMap(({ points }) => points);
	const at = points.find(({ id }) => id === mark);
	if (!at) return undefined;
	const rows = series.flatMap(({ id: line, name, role, points }): ReadoutRow[] => {
		const own = points.filter(({ x }) => Math.abs(x - at.x) < tolerance);
		if (own.length === 0)
			return [{ id: line, value: 'not-stated', text: noValue(print), name, role }];
		return own.map(({ id, value, text }) => ({ id, value, text, name, role }));
	});
	const before = Math.max(...points.filter(({ x }) => x < at.x - tolerance).map(({ x }) => x));
	const notes = breaks.filter(({ x }) => before < x && x <= at.x + tolerance);
	return {
		title: at.period,
		rows: byValue(rows),
		notes: Number.isFinite(before) ? [...new Set(notes.map(({ label }) => label))] : []
	};
}
