import { isNumber } from '../../core/value.ts';
import { chipAt, type Chip } from '../kit/chip.ts';
import type { Box } from '../kit/hatch.ts';
import { layoutRows, rowMark, type PlacedRow, type RowsLayout } from '../kit/rows.ts';
import { lengthScale } from '../kit/scale.ts';
import { isNarrow, px } from '../kit/size.ts';
import type { Layout, Role } from '../kit/spec.ts';
import type { WaterfallData, WaterfallStep } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import { connectorsOf, type Connector } from './connectors.ts';
import { levelsOf, type Level } from './levels.ts';

export interface StepShape {
	id: string;
	role: Role;
	/** Totals are printed bold. */
	bold: boolean;
	name: Word[];
	bar?: Box;
	/** Outline instead of an area: the level is a guess because an earlier step is missing. */
	guessed: boolean;
	value?: Word;
	chip?: Chip;
}
export interface WaterfallLayout extends Layout {
	steps: StepShape[];
	connectors: Connector[];
	zero: string;
}

const valueGap = 6;

/** Steps from a gross to a net figure, one row each from top to bottom. */
export function layoutWaterfall(data: WaterfallData, width: number): WaterfallLayout {
	const { steps } = data;
	if (steps.length === 0)
		return { width, height: 0, marks: [], empty: true, steps: [], connectors: [], zero: '' };
	const texts = steps.map(({ name, step }) => ({ name, bold: step === 'total' }));
	const measures = isNarrow(width) ? { bar: 20, gap: 14 } : { bar: 24, gap: 12 };
	const placed = layoutRows(texts, width, { ...measures, top: 0, grows: 'bars' });
	const levels = levelsOf(steps);
	const at = levelScale(steps, levels, [placed.column, width]);
	const shapes = steps.flatMap((step, index) => {
		const [level, row] = [levels[index], placed.rows[index]];
		return level && row ? [shapeOf(step, level, row, at, placed.column)] : [];
	});
	return {
		width,
		height: placed.bottom,
		empty: false,
		marks: marksOf(steps, placed, width),
		steps: shapes,
		connectors: connectorsOf(levels, placed.rows, at),
		zero: zeroLine(placed, at(0))
	};
}

/** One line beside names; a piece per bar where names stand above and would be crossed. */
const zeroLine = ({ column, rows, bottom }: RowsLayout, x: number): string =>
	column > 0
		? `M${x} 0V${bottom}`
		: rows.map(({ bar }) => `M${x} ${px(bar.y)}V${px(bar.y + bar.height)}`).join('');

/** Scale over all levels; room for the printed values stays free on both sides. */
function levelScale(
	steps: readonly WaterfallStep[],
	levels: readonly Level[],
	[left, right]: [number, number]
): (value: number) => number {
	const all = [0, ...levels.flatMap(({ from, to }) => [from ?? 0, to ?? 0])];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const room = Math.max(...steps.map(printedWidth)) + valueGap;
	const before = low < 0 ? room : 0;
	return lengthScale(low === high ? [0, 1] : [low, high], [
		left + before,
		Math.max(left + before + 1, right - room)
	]);
}

const printedWidth = ({ value, text, step }: WaterfallStep): number =>
	isNumber(value) ? textWidth(text, font.label, step === 'total') : chipAt(text, 0, 0).width;

function shapeOf(
	step: WaterfallStep,
	{ from, to, guessed }: Level,
	place: PlacedRow,
	at: (value: number) => number,
	left: number
): StepShape {
	const bold = step.step === 'total';
	const base = { id: step.id, role: step.role, bold, name: place.name, guessed };
	if (from === null || to === null)
		return { ...base, chip: chipAt(step.text, at(0) + valueGap, place.middle) };
	const [start, end] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
	const y = baselineAt(place.middle);
	// The value stands at the tip of the step, where there is room: a loss points to the left.
	const before = to < from && start - valueGap - printedWidth(step) >= left - 0.5;
	return {
		...base,
		bar: { x: start, y: place.bar.y, width: px(end - start), height: place.bar.height },
		value: before
			? { x: px(start - valueGap), y, text: step.text, anchor: 'end' }
			: { x: px(end + valueGap), y, text: step.text, anchor: 'start' }
	};
}

const marksOf = (steps: readonly WaterfallStep[], { rows }: RowsLayout, width: number) =>
	steps.flatMap((step, index) => {
		const row = rows[index];
		return row ? [rowMark(step, row, index, width, step.text)] : [];
	});
