import { px } from './size.ts';
import { font } from './theme.ts';

/** One line of text at its place; y is the baseline. */
export interface Word {
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

/** Distance of two baselines. */
export const lineHeight = (size: number): number => Math.round(size * 1.3);

/** Baseline of a text whose letters are centred on y. */
export const baselineAt = (y: number, size: number = font.label): number => px(y + size * 0.35);

/** Places lines of text under each other, the first with its upper edge at `top`. */
export const stackWords = (
	lines: readonly string[],
	x: number,
	top: number,
	size: number = font.label,
	anchor: Word['anchor'] = 'start'
): Word[] =>
	lines.map((text, index) => ({
		x: px(x),
		y: baselineAt(top + (index + 0.5) * lineHeight(size), size),
		text,
		anchor
	}));
