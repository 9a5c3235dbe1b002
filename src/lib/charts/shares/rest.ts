import { isNumber } from '../../core/value.ts';
import type { Box } from '../kit/hatch.ts';
import { px } from '../kit/size.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import type { Placed } from './track.ts';

/** What is missing from 100: an outline at the end of the bar, with the signs of the missing shares. */
export interface Rest {
	box: Box;
	word?: Word;
}

const smallest = 3;
const padding = 8;

/** The missing shares of a bar, named with their signs. */
const signsOf = (placed: readonly Placed[]): string =>
	placed
		.filter(({ segment }) => !isNumber(segment.value))
		.map(({ segment }) => `${segment.name}: ${segment.text}`)
		.join(' · ');

/** Whether the signs of all missing shares fit into the open rest of the bar. */
export function signsFit(placed: readonly Placed[], right: number): boolean {
	const room = right - (placed.at(-1)?.to ?? right) - padding;
	return textWidth(signsOf(placed), font.small) <= room;
}

/** The open rest of a bar, if there is one. */
export function restOf(
	placed: readonly Placed[],
	bar: { y: number; height: number },
	right: number
): Rest | undefined {
	const end = placed.at(-1)?.to ?? right;
	if (right - end < smallest) return undefined;
	const box = {
		x: px(end + 0.5),
		y: px(bar.y + 0.5),
		width: px(right - end - 1),
		height: px(bar.height - 1)
	};
	const text = signsOf(placed);
	if (text === '' || !signsFit(placed, right)) return { box };
	const y = baselineAt(bar.y + bar.height / 2, font.small);
	return { box, word: { x: px(box.x + box.width / 2), y, text, anchor: 'middle' } };
}
