import type { PlacedRow } from '../kit/rows.ts';
import { px } from '../kit/size.ts';
import { textWidth } from '../kit/text.ts';
import type { Level } from './levels.ts';

/** A thin line that carries the level of one step down to the next. */
export interface Connector {
	path: string;
	/** Dashed where it passes a missing step. */
	dashed: boolean;
}

const clearance = 4;

/** Connects each known step with the next known one that starts or, for a total, ends at the same level. */
export function connectorsOf(
	levels: readonly Level[],
	rows: readonly PlacedRow[],
	at: (value: number) => number
): Connector[] {
	const known = levels.flatMap((level, index) => {
		const row = rows[index];
		return row && level.from !== null && level.to !== null ? [{ ...level, index, row }] : [];
	});
	return known.flatMap((step, k) => {
		const next = known[k + 1];
		if (!next) return [];
		const x = at(step.to ?? 0);
		const meets = [next.from, next.to].some((level) => Math.abs(at(level ?? 0) - x) < 0.5);
		if (!meets) return [];
		const names = rows.slice(step.index + 1, next.index + 1);
		return [{ path: pausing(step.row, next.row, names, x), dashed: next.index > step.index + 1 }];
	});
}

/** Path from bar to bar that leaves out the names it would cross. */
function pausing(from: PlacedRow, to: PlacedRow, between: readonly PlacedRow[], x: number): string {
	let path = `M${x} ${px(from.bar.y + from.bar.height)}`;
	for (const { name } of between) {
		const widest = Math.max(0, ...name.map(({ text }) => textWidth(text, undefined, true)));
		const [first, last] = [name[0], name.at(-1)];
		if (!first || !last || widest + clearance < x) continue;
		path += `V${px(first.y - 13)}M${x} ${px(last.y + 5)}`;
	}
	return `${path}V${px(to.bar.y)}`;
}
