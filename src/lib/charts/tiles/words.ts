import type { Box } from '../kit/hatch.ts';
import { px } from '../kit/size.ts';
import type { Tile } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';

const padding = 1;

const fits = (line: string, room: number): boolean => textWidth(line, font.small) <= room;

/** Shortens a word to a width as German does, with a full stop: "Wiesbad."; it is narrower than an ellipsis. */
function shorten(word: string, room: number): string {
	if (fits(word, room)) return word;
	const chars = [...word];
	while (chars.length > 1 && !fits(`${chars.join('')}.`, room)) chars.pop();
	return `${chars.join('')}.`;
}

/** A name in at most two lines, broken after hyphens and spaces where one line is too narrow. */
function breakName(name: string, room: number): string[] {
	if (fits(name, room)) return [name];
	const parts = name.match(/[^\s-]+-?/g) ?? [name];
	const first = parts[0] ?? '';
	const rest = name.slice(name.indexOf(first) + first.length).trim();
	return [first, rest].filter((part) => part !== '');
}

/** Lines of all tiles: names, or abbreviations for all as soon as one name finds no room; what has none is cut. */
export function tileLines(
	tiles: readonly Pick<Tile, 'name' | 'code'>[],
	width: number
): string[][] {
	const room = width - 2 * padding;
	const names = tiles.map(({ name }) => breakName(name, room));
	if (names.flat().every((line) => fits(line, room))) return names;
	return tiles.map(({ name, code = name }) =>
		breakName(code, room).map((line) => shorten(line, room))
	);
}

/** Centres name and value in a tile, the value below. */
export function placeTileWords(
	lines: readonly string[],
	value: string,
	box: Box
): { name: Word[]; value: Word } {
	const x = px(box.x + box.width / 2);
	const step = lineHeight(font.small);
	const top = box.y + (box.height - (lines.length + 1) * step) / 2;
	const [printed] = stackWords([value], x, top + lines.length * step, font.small, 'middle');
	return {
		name: stackWords(lines, x, top, font.small, 'middle'),
		value: printed ?? { x, y: px(top), text: value, anchor: 'middle' }
	};
}
