import { px } from './size.ts';
import type { Box } from './hatch.ts';
import { textWidth } from './text.ts';
import { font } from './theme.ts';

/** A missing value: a dashed box around the printed sign. */
export interface Chip extends Box {
	text: string;
	textX: number;
	textY: number;
}

/** Height of every chip. */
export const chipHeight = 18;

/** Places the sign of a missing value with its left edge at x, centred on y. */
export function chipAt(text: string, x: number, y: number): Chip {
	const width = px(Math.max(chipHeight, textWidth(text, font.small) + 10));
	return {
		text,
		x: px(x),
		y: px(y - chipHeight / 2),
		width,
		height: chipHeight,
		textX: px(x + width / 2),
		textY: px(y + 4)
	};
}

/** As chipAt, centred on x. */
export function chipAround(text: string, x: number, y: number): Chip {
	return chipAt(text, x - Math.max(chipHeight, textWidth(text, font.small) + 10) / 2, y);
}
