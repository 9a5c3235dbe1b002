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

interface Sided extends Wish {
	anchor: BreakRule['anchor'];
	room: number;
}

/** The side of a rule where its words have room. */
function sideOf(wish: Wish, left: number, right: number): Sided {
	const spaces = { start: right - wish.at - away, end: wish.at - away - left };
	const need = textWidth(wish.label, font.small);
	const anchor = need <= spaces.start || spaces.start >= spaces.end ? 'start' : 'end';
	return { ...wish, anchor, room: spaces[anchor] };
}

/** Sets the words of breaks beside their rules, below one another where they would touch; gives the lines used. */
export function placeBreaks(
	wishes: readonly Wish[],
	[left, right]: [number, number],
	top: number,
	bottom: number
): { rules: BreakRule[]; lines: number } {
	const taken: { from: number; to: number; end: number }[] = [];
	const place = ({ at, label, anchor, room }: Sided): BreakRule => {
		const texts = wrapText(label, room, { size: font.small, lines: 3 });
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
	};
	const sided = wishes.map((wish) => sideOf(wish, left, right));
	// A rule begins beside its words: in this order none runs through those of another.
	const order = [
		...sided.filter(({ anchor }) => anchor === 'end').toSorted((a, b) => b.at - a.at),
		...sided.filter(({ anchor }) => anchor === 'start').toSorted((a, b) => a.at - b.at)
	];
	const placed = new Map(order.map((wish) => [wish, place(wish)]));
	const rules = sided.flatMap((wish) => placed.get(wish) ?? []);
	return { rules, lines: Math.max(0, ...taken.map(({ end }) => end)) };
}

/** Height of the given number of break lines. */
export const breakSpace = (lines: number): number => (lines > 0 ? lines * lineHeight + 4 : 0);
