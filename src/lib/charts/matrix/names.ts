import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { MatrixData } from './data.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { neededCell } from './words.ts';

/** Where row names stand, and in which lines. */
export interface NamePlan {
	/** Width of the column of names; 0 where they stand above their cells. */
	column: number;
	lines: string[][];
}

const gap = 10;
/** From this many rows on, names above their cells are short where the full one takes two lines. */
const longFrom = 13;
const widestShare = 0.4;

/** Row names beside the cells; above them where the column left by the cells would be too narrow. */
export function planNames({ rows, columns, cells }: MatrixData, width: number): NamePlan {
	const basis = basisOf(width);
	const left = basis - columns.length * neededCell(cells);
	const free = isNarrow(width) ? left : Math.min(left, basis * widestShare);
	const notes = rows.flatMap(({ note }) => note ?? []);
	const full = rows.map(({ name }) => name);
	const short = rows.map((row) => row.short);
	for (const names of [full, short]) {
		const lines = names.map((name) => wrapText(name, free - gap, { lines: 2 }));
		const isNoteCut = notes.some((note) => textWidth(note, font.small) > free - gap);
		if (isNoteCut || lines.flat().some((line) => line.endsWith('…'))) continue;
		const widest = Math.max(
			...lines.flat().map((line) => textWidth(line, font.label)),
			...notes.map((note) => textWidth(note, font.small))
		);
		return { column: px(widest + gap + 1), lines };
	}
	const isLong = rows.length >= longFrom;
	const above = rows.map(({ name, short }) => {
		const lines = wrapText(name, basis, { lines: 2 });
		return isLong && lines.length > 1 ? wrapText(short, basis, { lines: 2 }) : lines;
	});
	return { column: 0, lines: above };
}
