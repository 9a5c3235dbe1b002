import type { Mark } from './spec.ts';
import { basisOf, isNarrow, px } from './size.ts';
import { textWidth, wrapText } from './text.ts';
import { font } from './theme.ts';
import { lineHeight, stackWords, type Word } from './words.ts';

export interface RowText {
	name: string;
	detail?: string;
	bold?: boolean;
	/** Height kept free under the bar. */
	below?: number;
	/** Height kept free above the row, e.g. for a heading. */
	before?: number;
}
export interface PlacedRow {
	top: number;
	height: number;
	bar: { y: number; height: number };
	/** Middle of the bar. */
	middle: number;
	name: Word[];
	detail: Word[];
}
export interface RowsLayout {
	/** Width of the column of names; 0 where names stand above the bars. */
	column: number;
	rows: PlacedRow[];
	bottom: number;
}
interface Measures {
	bar: number;
	gap: number;
	top: number;
	/** Share of a narrow picture that a column of names may take. */
	narrowShare?: number;
	/** Few rows grow, so that the chart and not the words around it has the room. */
	grows?: 'bars' | 'numbers';
}

const columnGap = 12;
const aboveGap = 4;
const smallestRow = 24;
/** Height that few rows grow to, and how far a bar, or a number in its place, and the gap beside it do. */
const grown = {
	bars: { narrow: 340, wide: 300, bar: 60, gap: 84 },
	numbers: { narrow: 290, wide: 222, bar: 44, gap: 84 }
};

/** Places names and bars in rows: names beside the bars, or above them where the column would be too narrow. */
export function layoutRows(
	texts: readonly RowText[],
	width: number,
	measures: Measures
): RowsLayout {
	const placed = placeRows(texts, width, measures);
	if (!measures.grows) return placed;
	const limit = grown[measures.grows];
	const spareOf = ({ bottom }: RowsLayout) =>
		Math.max(0, (limit[isNarrow(width) ? 'narrow' : 'wide'] - bottom) / texts.length);
	const grow = (from: number, by: number, most: number) =>
		Math.max(from, Math.min(most, Math.floor(from + by)));
	const bar = grow(measures.bar, spareOf(placed) * 0.55, limit.bar);
	const spare = spareOf(placeRows(texts, width, { ...measures, bar }));
	const gap = grow(measures.gap, spare, limit.gap);
	return placeRows(texts, width, { ...measures, bar, gap });
}

function placeRows(
	texts: readonly RowText[],
	width: number,
	{ bar, gap, top, narrowShare }: Measures
): RowsLayout {
	const column = nameColumn(texts, width, narrowShare);
	const space = column > 0 ? column - columnGap : basisOf(width);
	let y = top;
	const rows = texts.map((text): PlacedRow => {
		const start = y + (text.before ?? 0);
		const lines = wrapText(text.name, space, { bold: text.bold ?? false, lines: 4 });
		const details = text.detail ? wrapText(text.detail, space, { size: font.small }) : [];
		const nameHeight = lines.length * lineHeight(font.label);
		const words = nameHeight + details.length * lineHeight(font.small);
		const content = column > 0 ? Math.max(words, bar) : words + bar + (words > 0 ? aboveGap : 0);
		const height = Math.max(smallestRow, content + gap + (text.below ?? 0));
		const edge = start + (height - content - (text.below ?? 0)) / 2;
		const middle = column > 0 ? edge + content / 2 : edge + content - bar / 2;
		const textTop = column > 0 ? middle - words / 2 : edge;
		y = start + height;
		return {
			top: px(start),
			height: px(height),
			bar: { y: px(middle - bar / 2), height: bar },
			middle: px(middle),
			name: stackWords(lines, 0, textTop),
			detail: stackWords(details, 0, textTop + nameHeight, font.small)
		};
	});
	return { column, rows, bottom: px(y) };
}

/** The mark of a whole row, as wide as the picture. */
export const rowMark = (
	{ id, label, name }: { id: string; label: string; name: string },
	{ top, height }: PlacedRow,
	row: number,
	width: number,
	text: string
): Mark => ({
	...{ id, label, x: 0, y: top, width, height, row, column: 0 },
	tip: { title: name, text }
});

/** The head of a group of rows: its name, and a line above it. */
export interface GroupHead {
	id: string;
	words: Word[];
	rule: string;
}

/** Height kept free above the first row of a group. */
export const groupHeight = 30;

/** Rows that open a group. */
export const opensGroup = (rows: readonly { group?: string }[], index: number): boolean =>
	Boolean(rows[index]?.group) && rows[index]?.group !== rows[index - 1]?.group;

/** Names a group in the space above its first row. */
export function groupHead(group: string, { top }: PlacedRow, width: number): GroupHead {
	const edge = top - groupHeight;
	return {
		id: group,
		words: stackWords(wrapText(group, width, { bold: true, lines: 1 }), 0, edge + 10),
		rule: `M0 ${px(edge + 4.5)}H${width}`
	};
}

/** Width of the column of names with its gap, or 0 where the names must stand above. */
export function nameColumn(
	texts: readonly Pick<RowText, 'name' | 'bold'>[],
	width: number,
	narrowShare = 0.44
): number {
	const basis = basisOf(width);
	const natural = Math.max(...texts.map(({ name, bold }) => textWidth(name, font.label, bold)));
	if (natural === 0) return 0;
	const longestPart = Math.max(
		...texts.flatMap(({ name, bold }) =>
			name.split(/[\s\-–/]+/).map((part) => textWidth(`${part}-`, font.label, bold))
		)
	);
	if (isNarrow(width)) return natural <= basis * narrowShare ? px(natural + columnGap + 1) : 0;
	const wanted = Math.max(longestPart, Math.min(natural, basis * 0.38));
	return wanted <= basis * 0.46 ? px(wanted + columnGap + 1) : 0;
}
