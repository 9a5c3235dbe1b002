import { px } from './size.ts';
import { textWidth, wrapText } from './text.ts';
import { font } from './theme.ts';

/** A series break: a dashed rule and its words at the top. */
export interface BreakRule {
	x: number;
	y1: number;
	y2: number;
	lines: { text: string; x: number; y: number }[];
	anchor: 'start' | 'end';
}

interface Wish {
	at: number;
	label: string;
}

const lineHeight = 15;
const away = 5;

/** Sets the words of breaks beside their rules, below one another where they would touch; gives the lines used. */
export function placeBreaks(
	wishes: readonly Wish[],
	[left, right]: [number, number],
	top: number,
	bottom: number
): { rules: BreakRule[]; lines: number } {
	const taken: { from: number; to: number; end: number }[] = [];
	const rules = wishes.map(({ at, label }): BreakRule => {
		const spaces = { start: right - at - away, end: at - away - left };
		const need = textWidth(label, font.small);
		const anchor = need <= spaces.start || spaces.start >= spaces.end ? 'start' : 'end';
		const texts = wrapText(label, spaces[anchor], { size: font.small, lines: 3 });
		const width = Math.max(0, ...texts.map((text) => textWidth(text, font.small))) + away;
		const from = anchor === 'start' ? at : at - width;
		const others = taken.filter((other) => other.from < from + width + 8 && from < other.to + 8);
		const first = Math.max(0, ...others.map((other) => other.end));
		taken.push({ from, to: from + width, end: first + texts.length });
		const x = px(anchor === 'start' ? at + away : at - away);
		const y = top + first * lineHeight;
		return {
			x: px(at),
			y1: px(y),
			y2: px(bottom),
			anchor,
			lines: texts.map((text, index) => ({ text, x, y: px(y + 11 + index * lineHeight) }))
		};
	});
	return { rules, lines: Math.max(0, ...taken.map(({ end }) => end)) };
}

/** Height of the given number of break lines. */
export const breakSpace = (lines: number): number => (lines > 0 ? lines * lineHeight + 4 : 0);
