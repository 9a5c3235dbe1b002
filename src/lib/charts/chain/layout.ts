import type { Box } from '../kit/hatch.ts';
import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { Layout } from '../kit/spec.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';
import { font } from '../kit/theme.ts';
import type { ChainData, ChainStep } from './data.ts';

export interface StepBox {
	id: string;
	box: Box;
	filled: boolean;
	/** Filled in part: with the border of an empty box and a shorter strip. */
	partly: boolean;
	/** Strip at the left edge of a filled box. */
	strip: Box;
	name: Word[];
	value: Word[];
	items: Word[];
}
export interface ChainLayout extends Layout {
	boxes: StepBox[];
	/** Arrows from box to box: a line with its head. */
	arrows: string[];
}

const padding = 10;
const stripWidth = 5;
const arrowHeight = 22;
const headColumn = 132;
/** Items a box prints before it only counts the rest. */
const mostItems = 5;
/** A box is as high as its words. */
const whole = { lines: Infinity };
const indent = '\u00a0\u00a0';

/** Boxes under each other, joined by arrows; the name stands beside the items where there is room. */
export function layoutChain(data: ChainData, width: number): ChainLayout {
	if (data.steps.length === 0)
		return { width, height: 0, marks: [], empty: true, boxes: [], arrows: [] };
	const boxes: StepBox[] = [];
	for (const step of data.steps) {
		const last = boxes.at(-1)?.box;
		const top = last ? last.y + last.height + arrowHeight : 1;
		boxes.push(boxOf(step, data, width, top));
	}
	const bottom = boxes.at(-1)?.box;
	return {
		width,
		height: px((bottom?.y ?? 0) + (bottom?.height ?? 0) + 1),
		empty: false,
		boxes,
		arrows: boxes.slice(0, -1).map(({ box }) => arrowBelow(box)),
		marks: boxes.map(({ id, box }, row) => markOf(id, box, row, data.steps))
	};
}

function boxOf(step: ChainStep, data: ChainData, width: number, top: number): StepBox {
	const narrow = isNarrow(width);
	const left = stripWidth + padding;
	const itemsLeft = narrow ? left : left + headColumn + padding;
	// Lines break as at the smallest width of the form, so that the height stays the same in all of it.
	const room = (from: number) => basisOf(width) - from - padding;
	const headRoom = narrow ? room(left) : headColumn;
	const name = wrapText(step.name, headRoom, { bold: true });
	const value = wrapText(step.text, headRoom, { size: font.small, lines: 2 });
	const items = linesOf(step, data.more, room(itemsLeft));
	const headHeight = name.length * lineHeight(font.label) + value.length * lineHeight(font.small);
	const itemsTop = top + padding + (narrow ? headHeight + (items.length > 0 ? 4 : 0) : 0);
	const itemsHeight = items.length * lineHeight(font.label);
	const inner = narrow ? itemsTop - top - padding + itemsHeight : Math.max(headHeight, itemsHeight);
	const box = { x: 1, y: px(top), width: px(width - 2), height: px(inner + 2 * padding) };
	return {
		id: step.id,
		box,
		filled: step.filled,
		partly: step.share !== undefined && step.share < 1,
		strip: { ...box, width: stripWidth, height: px(box.height * (step.share ?? 1)) },
		name: stackWords(name, left, top + padding),
		value: stackWords(
			value,
			left,
			top + padding + name.length * lineHeight(font.label),
			font.small
		),
		items: stackWords(items, itemsLeft, itemsTop)
	};
}

function linesOf({ items, remark }: ChainStep, more: ChainData['more'], room: number): string[] {
	const rest = items.length - mostItems;
	// One that is left out takes as much room as saying so.
	const shown = rest > 1 ? items.slice(0, mostItems) : items;
	const said = [
		...(rest > 1 ? [more[rest] ?? ''] : []),
		...(remark === undefined ? [] : [remark])
	].filter((text) => text !== '');
	return [
		// A mark says where an entry of several lines begins; the others stand below its first word.
		...shown.flatMap((item) =>
			shown.length > 1
				? wrapText(item, room - textWidth(indent), whole).map(
						(line, index) => `${index === 0 ? '· ' : indent}${line}`
					)
				: wrapText(item, room, whole)
		),
		...said.flatMap((text) => wrapText(text, room, whole))
	];
}

function arrowBelow({ y, height }: Box): string {
	const [x, top, tip] = [stripWidth + padding + 6, y + height + 2, y + height + arrowHeight - 2];
	return `M${x} ${px(top)}V${px(tip)}M${x - 5} ${px(tip - 6)}L${x} ${px(tip)}L${x + 5} ${px(tip - 6)}`;
}

function markOf(id: string, box: Box, row: number, steps: readonly ChainStep[]) {
	const step = steps[row];
	const tip = { title: step?.name ?? '', text: step?.text ?? '' };
	const kind = step?.filled ? {} : { empty: true as const };
	return { id, label: step?.label ?? '', ...box, row, column: 0, tip, ...kind };
}
