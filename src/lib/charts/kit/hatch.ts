import { px } from './size.ts';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Path of diagonal strokes cut to a box: a hatch without pattern ids, the same in files and in print. */
export function hatch({ x, y, width, height }: Box, gap = 5): string {
	const parts: string[] = [];
	for (let d = gap; d < width + height; d += gap) {
		const startX = Math.max(0, d - height);
		const endX = Math.min(d, width);
		if (endX - startX < 0.5) continue;
		parts.push(`M${px(x + startX)} ${px(y + d - startX)}L${px(x + endX)} ${px(y + d - endX)}`);
	}
	return parts.join('');
}
