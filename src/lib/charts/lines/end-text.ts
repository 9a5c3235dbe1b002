import { isNumber } from '../../core/value.ts';
import type { LineSeries } from './data.ts';

/** The last number of a line as printed; with its period where other lines go on. */
export function endText(line: LineSeries, all: readonly LineSeries[]): string {
	const last = line.points.filter(({ value }) => isNumber(value)).toSorted((a, b) => b.x - a.x)[0];
	if (!last) return '';
	const text = last.short ?? last.text;
	const latest = Math.max(...all.flatMap(({ points }) => points.map(({ x }) => x)));
	return last.x < latest ? `${text} (${last.period})` : text;
}
