import type { Box } from '../kit/hatch.ts';
import { px } from '../kit/size.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';

const padding = 1;
const mostLines = 2;

/** Shortens a word to a width as German does, with a full stop: "Wiesbad."; it is narrower than an ellipsis. */
function shorten(word: string, room: number): string {
	if (textWidth(word, font.small) <= room) return word;
	const chars = [...word];
	while (chars.length > 1 && textWidth(`${chars.join('')}.`, font.small) > room) chars.pop();
	return `${chars.join('')}.`;
}

/** A name in at most two lines that fit a tile: broken after hyphens and spaces, each line cut by itself. */
export function nameLines(name: string, width: number): string[] {
	const room = width - 2 * padding;
	if (textWidth(name, font.small) <= room) return [name];
	const parts = name.match(/[^\s-]+-?/g) ?? [name];
	const first = parts[0] ?? '';
	const rest = name.slice(name.indexOf(first) + first.length).trim();
	return [first, rest]
		.filter((part) => part !== '')
		.slice(0, mostLines)
		.map((part) => shorten(part, room));
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
