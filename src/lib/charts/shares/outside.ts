import { isNumber } from '../../core/value.ts';
import { dodge } from '../kit/dodge.ts';
import { px } from '../kit/size.ts';
import type { Role } from '../kit/spec.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import { signsFit } from './rest.ts';
import { fitsInside, type Placed } from './track.ts';

/** A value under its bar, tied to its segment by a leader. */
export interface OutsideLabel {
	id: string;
	role: Role;
	word: Word;
	leader: string;
}

/** Height the labels under a bar take. */
export const outsideHeight = 22;

/** The segments whose values go under the bar: too narrow, or missing with no room in the open rest. */
export function outsideOf(placed: readonly Placed[], right: number): Placed[] {
	const hasRoom = signsFit(placed, right);
	return placed.filter((item) => {
		const { value } = item.segment;
		return isNumber(value) ? value > 0 && !fitsInside(item) : !hasRoom;
	});
}

const gap = 8;
const rise = 8;

/** Labels under the bar for values that do not fit inside; moved apart, kept inside the picture. */
export function outsideLabels(
	placed: readonly Placed[],
	bottom: number,
	width: number
): OutsideLabel[] {
	const narrow = outsideOf(placed, width);
	const texts = narrow.map(({ segment }) =>
		isNumber(segment.value) ? segment.text : `${segment.name}: ${segment.text}`
	);
	const widest = Math.max(0, ...texts.map((text) => textWidth(text, font.small)));
	const wishes = narrow.map(({ from, to }) => (from + to) / 2);
	const centres = dodge(wishes, widest + gap, [widest / 2, width - widest / 2]);
	return narrow.map(({ segment }, index) => {
		const x = px(centres[index] ?? 0);
		const from = px(wishes[index] ?? 0);
		const y = baselineAt(bottom + rise + 7, font.small);
		return {
			id: segment.id,
			role: segment.role,
			word: { x, y, text: texts[index] ?? '', anchor: 'middle' },
			leader: `M${from} ${px(bottom)}V${px(bottom + 3)}L${x} ${px(bottom + rise)}`
		};
	});
}
