import { px } from '../kit/size.ts';
import type { Box } from '../kit/hatch.ts';
import type { MatrixCell } from './data.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';

/** What the cells print, broken into lines that fit them. */
export interface CellWords {
	/** Words stand upright where they fit no cell lying down. */
	upright: boolean;
	lines: ReadonlyMap<string, string[]>;
	/** Height the words of a cell need. */
	heightOf: (id: string) => number;
}

const padding = 4;
const smallest = 26;
const mostLines = 3;

/** What stands in a cell; its mark and the table keep the full text. */
const printed = ({ short, text }: Pick<MatrixCell, 'short' | 'text'>) => short ?? text;

const widthOf = (text: string) => textWidth(text, font.small, true);

/** Narrowest cell in which every word can lie flat. */
export const neededCell = (cells: readonly MatrixCell[]): number =>
	Math.max(
		smallest,
		...cells.flatMap((cell) =>
			printed(cell)
				.split(/\s+/)
				.map((part) => widthOf(part) + 2 * padding)
		)
	);

/** Breaks the words of all cells for cells of a width. */
export function breakWords(
	cells: readonly Pick<MatrixCell, 'id' | 'short' | 'text'>[],
	width: number
): CellWords {
	const room = width - 2 * padding;
	const upright = cells.some((cell) =>
		printed(cell)
			.split(/\s+/)
			.some((part) => [...part].length > 2 && widthOf(part) > width - 2)
	);
	const options = { size: font.small, bold: true, lines: mostLines };
	const linesOf = (text: string) => {
		if (text === '') return [];
		return upright || widthOf(text) <= width - 2 ? [text] : wrapText(text, room, options);
	};
	const lines = new Map(cells.map((cell) => [cell.id, linesOf(printed(cell))]));
	const heightOf = (id: string) => {
		const own = lines.get(id) ?? [];
		if (own.length === 0) return 0;
		if (!upright) return own.length * lineHeight(font.small) + 2;
		return Math.ceil(Math.max(...own.map(widthOf)) + 2 * padding);
	};
	return { upright, lines, heightOf };
}

/** Centres the words of a cell in its box; upright words are turned around its middle. */
export function placeWords(
	{ upright, lines }: CellWords,
	id: string,
	box: Box
): { words: Word[]; transform?: string } {
	const own = lines.get(id) ?? [];
	const [x, y] = [px(box.x + box.width / 2), px(box.y + box.height / 2)];
	const top = y - (own.length * lineHeight(font.small)) / 2;
	const words = stackWords(own, x, top, font.small, 'middle');
	return upright && own.length > 0 ? { words, transform: `rotate(-90 ${x} ${y})` } : { words };
}
