import { px } from './size.ts';
import type { Box } from './hatch.ts';
import type { Mark } from './spec.ts';

const around = 2;
const roundRadius = 8;

/** Frame of a chosen mark: just outside its edge, clear of its words and of its neighbours. */
export const frameOf = ({ x, y, width, height }: Mark): Box => ({
	x: px(x - 1),
	y: px(y - 1),
	width: px(width + 2),
	height: px(height + 2)
});

/** Ring around a mark: a circle on a point, else its box with soft corners. */
export function ringOf(mark: Mark | undefined): (Box & { rx: number }) | undefined {
	if (!mark) return undefined;
	if (mark.round) {
		const x = px(mark.x + mark.width / 2 - roundRadius);
		const y = px(mark.y + mark.height / 2 - roundRadius);
		return { x, y, width: 2 * roundRadius, height: 2 * roundRadius, rx: roundRadius };
	}
	return {
		x: px(mark.x - around),
		y: px(mark.y - around),
		width: px(mark.width + 2 * around),
		height: px(mark.height + 2 * around),
		rx: 3
	};
}
