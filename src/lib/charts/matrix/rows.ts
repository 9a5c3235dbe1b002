import { px, smallestWidth } from '../kit/size.ts';
import { textWidth } from '../kit/text.ts';
import type { MatrixData } from './data.ts';
import { font } from '../kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';
import type { NamePlan } from './names.ts';
import type { CellWords } from './words.ts';

export interface MatrixRow {
	id: string;
	name: Word[];
	note: Word[];
	cellTop: number;
	cellHeight: number;
}
export interface MatrixRows {
	rows: MatrixRow[];
	/** Where the feet of the column names stand; several times in a long narrow matrix. */
	headBottoms: number[];
	bottom: number;
}

const smallestCell = 26;
const gap = 2;
const nameGap = 2;
const rowGap = 8;
/** Rows after which the column names are repeated, so that they stay in sight on a phone. */
const band = 8;

const noteGap = 10;

/** The note of a row: on a line of its own below the name, above the cells behind it where it fits. */
function placeNote(note: string | undefined, lines: readonly string[], above: boolean) {
	if (note === undefined) return { isLine: false, words: [] };
	const last = textWidth(lines.at(-1) ?? '', font.label) + noteGap;
	const isLine = !above || last + textWidth(note, font.small) > smallestWidth;
	const step = lineHeight(font.label);
	const top = isLine ? lines.length * step : (lines.length - 1) * step;
	const shift = (step - lineHeight(font.small)) / 2;
	return { isLine, words: stackWords([note], isLine ? 0 : last, top + shift, font.small) };
}

/** Places the rows under each other: names beside their cells, or above them with repeated column names. */
export function placeRows(
	{ rows, cells }: MatrixData,
	names: NamePlan,
	{ top: start, heads }: { top: number; heads: number },
	words: CellWords
): MatrixRows {
	const above = names.column === 0;
	const headBottoms: number[] = [];
	let y = start;
	const placed = rows.map((row, index): MatrixRow => {
		const lines = names.lines[index] ?? [];
		const noteAt = placeNote(row.note, lines, above);
		const heightOf = (count: number) => (count + (noteAt.isLine ? 1 : 0)) * lineHeight(font.label);
		const nameHeight = heightOf(lines.length);
		const own = cells.filter((cell) => cell.row === row.id);
		const needed = Math.max(smallestCell, ...own.map(({ id }) => words.heightOf(id)));
		const cellHeight = above ? needed : Math.max(needed, heightOf(names.room[index] ?? 0) + 2);
		const isHead = index === 0 || (above && index % band === 0 && rows.length - index > band / 2);
		if (isHead) {
			y += heads + (index > 0 ? rowGap : 0);
			headBottoms.push(px(y));
		}
		const top = above ? y : y + (cellHeight - nameHeight) / 2;
		const cellTop = above ? y + nameHeight + nameGap : y;
		y = cellTop + cellHeight + (above ? rowGap : gap);
		const name = stackWords(lines, 0, top);
		const note = noteAt.words.map((word) => ({ ...word, y: px(top + word.y) }));
		return { id: row.id, name, note, cellTop: px(cellTop), cellHeight };
	});
	return { rows: placed, headBottoms, bottom: px(y) };
}
