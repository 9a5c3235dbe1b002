import { hatch, type Box } from './hatch.ts';
import { px, smallestWidth } from './size.ts';
import { textWidth } from './text.ts';
import { font } from './theme.ts';
import { baselineAt, type Word } from './words.ts';
import { shadeOf } from './shade.ts';

/** What the shades mean: a box per shade between two words, and the hatch of missing values. */
export interface ShadeKey {
	swatches: { id: string; box: Box; opacity?: number; hatch?: string }[];
	words: Word[];
	height: number;
}

/** What a key is made from: the shades in use (null for a missing value) and the words beside them. */
interface KeyData {
	levels: readonly (number | null)[];
	scale: { low: string; high: string };
	missing: string;
}

/** The key of a chart with nothing to draw. */
export const emptyKey: ShadeKey = { swatches: [], words: [], height: 0 };

const side = 18;
const gap = 6;
const line = 24;
const steps = [0, 0.2, 0.4, 0.6, 0.8];

/** Places the key with its upper edge at `top`; the hatch stands only where a value is missing. */
export function layoutKey({ levels, scale, missing }: KeyData, top: number): ShadeKey {
	const known = levels.some((level) => level !== null);
	const gaps = levels.some((level) => level === null);
	const start = known ? textWidth(scale.low, font.small) + gap : 0;
	const box = (x: number, y: number): Box => ({
		x: px(x),
		y: px(y),
		width: side,
		height: side - 4
	});
	const shades = known
		? steps.map((level, index) => ({
				id: String(level),
				box: box(start + index * (side + 2), top),
				opacity: shadeOf(level).opacity
			}))
		: [];
	const end = start + shades.length * (side + 2) + gap - 2;
	const middle = top + (side - 4) / 2;
	const word = (x: number, y: number, text: string): Word => ({
		x: px(x),
		y: baselineAt(y, font.small),
		text,
		anchor: 'start'
	});
	const first = known ? [word(0, middle, scale.low), word(end, middle, scale.high)] : [];
	if (!gaps) return { swatches: shades, words: first, height: side };
	const behind = known ? end + textWidth(scale.high, font.small) + 3 * gap : 0;
	const fits = behind + side + gap + textWidth(missing, font.small) <= smallestWidth;
	const at = fits ? { x: behind, y: top } : { x: 0, y: top + line };
	const empty = box(at.x, at.y);
	return {
		swatches: [...shades, { id: 'missing', box: empty, hatch: hatch(empty) }],
		words: [...first, word(at.x + side + gap, at.y + (side - 4) / 2, missing)],
		height: fits ? side : side + line
	};
}
