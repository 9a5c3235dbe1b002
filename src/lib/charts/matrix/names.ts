import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { MatrixData } from './data.ts';
import { pieces, textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { neededCell } from './words.ts';

/** Where row names stand, and in which lines. */
export interface NamePlan {
	/** Width of the column of names; 0 where they stand above their cells. */
	column: number;
	/** The same in the narrowest picture of the form. */
	narrowest: number;
	lines: string[][];
	/** Lines that each name needs at any width, so that a matrix keeps its height. */
	room: number[];
}

const gap = 10;
const widestShare = 0.4;

/** Narrowest width that holds a text in two lines. */
export function widthInTwo(text: string): number {
	const parts = pieces(text);
	const widthOf = (from: number, to?: number) => textWidth(parts.slice(from, to).join('').trim());
	return Math.min(...parts.map((_, at) => Math.max(widthOf(0, at), widthOf(at))));
}

/** Row names beside the cells, each in full where two lines hold it; above them where the column left by the cells would be too narrow. */
export function planNames({ rows, columns, cells }: MatrixData, width: number): NamePlan {
	const basis = basisOf(width);
	const left = basis - columns.length * neededCell(cells);
	const free = (isNarrow(width) ? left : Math.min(left, basis * widestShare)) - gap;
	const fits = (text: string) => widthInTwo(text) <= free;
	const texts = rows.map(({ name, short }) => (fits(name) ? name : short));
	const notes = rows.flatMap(({ note }) => (note ? textWidth(note, font.small) : []));
	if (!texts.every(fits) || notes.some((note) => note > free)) {
		const lines = rows.map(({ name }) => wrapText(name, basis));
		return { column: 0, narrowest: 0, lines, room: lines.map((own) => own.length) };
	}
	const first = texts.map((text) => wrapText(text, free));
	const narrowest = Math.max(...first.flat().map((line) => textWidth(line)), ...notes);
	// Half of what a wider picture has more is for names, so that no cell becomes narrower.
	const most = narrowest + (width - basis) / 2;
	const shown = rows.map(({ name, short }) => (widthInTwo(name) <= most ? name : short));
	const widest = Math.max(narrowest, ...shown.map(widthInTwo));
	return {
		column: px(widest + gap + 1),
		narrowest: px(narrowest + gap + 1),
		lines: shown.map((text) => wrapText(text, widest)),
		room: first.map((lines, index) => (texts[index] === rows[index]?.name ? lines.length : 2))
	};
}
