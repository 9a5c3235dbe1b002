import { px } from './size.ts';
import type { Shape } from './theme.ts';

const outlines: Record<Shape, (x: number, y: number, r: number) => string> = {
	circle: round,
	ring: round,
	square: (x, y, r) => polygon([x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r], 0.89),
	diamond: (x, y, r) => polygon([x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y]),
	triangle: (x, y, r) => polygon([x, y - 1.2 * r, x + 1.2 * r, y + r, x - 1.2 * r, y + r]),
	cross: (x, y, r) =>
		`M${px(x - r)} ${px(y - r)}L${px(x + r)} ${px(y + r)}M${px(x - r)} ${px(y + r)}L${px(x + r)} ${px(y - r)}`
};

/** Path of a point of the given shape around x, y. */
export const shapePath = (shape: Shape, x: number, y: number, r: number): string =>
	outlines[shape](x, y, r);

/** Whether the shape is drawn as an outline only. */
export const isOpen = (shape: Shape): boolean => shape === 'ring' || shape === 'cross';

function round(x: number, y: number, r: number): string {
	return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${px(2 * r)} 0a${r} ${r} 0 1 0 ${px(-2 * r)} 0Z`;
}

function polygon(points: number[], scale = 1): string {
	const even = points.filter((_, index) => index % 2 === 0);
	const odd = points.filter((_, index) => index % 2 === 1);
	const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
	const [cx, cy] = [middle(even), middle(odd)];
	const corners = even.map(
		(x, index) => `${px(cx + (x - cx) * scale)} ${px(cy + ((odd[index] ?? cy) - cy) * scale)}`
	);
	return `M${corners.join('L')}Z`;
}
