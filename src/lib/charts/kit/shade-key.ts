import { hatch, type Box } from './hatch.ts';
import { px, smallestWidth } from './size.ts';
import { textWidth } from './text.ts';
import { font } from './theme.ts';
import { baselineAt, lineHeight, type Word } from './words.ts';
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
	scale: { low: string; high: string; limits?: readonly string[] };
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
	if (known && scale.limits && scale.limits.length > 0)
		return withLimits(
			[scale.low, ...scale.limits, scale.high],
			levels.includes(null),
			missing,
			top
		);
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

const widestSwatch = 54;

/** The classes side by side, with what is printed at each of their limits below. */
function withLimits(texts: string[], gaps: boolean, missing: string, top: number): ShadeKey {
	const widths = texts.map((text) => textWidth(text, font.small));
	const edge = Math.max(widths[0] ?? 0, widths.at(-1) ?? 0) / 2;
	const width = Math.min(widestSwatch, (smallestWidth - 2 * edge) / steps.length);
	const height = side - 4;
	const swatches = steps.map((level, index) => ({
		id: String(level),
		box: { x: px(edge + index * width), y: px(top), width: px(width - 2), height },
		opacity: shadeOf(level).opacity
	}));
	// Numbers wider than a box stand on two lines in turn.
	const touches = widths.some((own, index) => (own + (widths[index + 1] ?? 0)) / 2 + gap > width);
	const lower = (index: number) => (touches && index % 2 === 1 ? lineHeight(font.small) : 0);
	const words = texts.map((text, index): Word => ({
		x: px(edge + index * width - 1),
		y: baselineAt(top + height + 10 + lower(index), font.small),
		text,
		anchor: 'middle'
	}));
	const low = height + 22 + lower(1);
	if (!gaps) return { swatches, words, height: low };
	const empty: Box = { x: px(edge), y: px(top + low), width: side, height };
	const word: Word = {
		x: px(edge + side + gap),
		y: baselineAt(top + low + height / 2, font.small),
		text: missing,
		anchor: 'start'
	};
	return {
		swatches: [...swatches, { id: 'missing', box: empty, hatch: hatch(empty) }],
		words: [...words, word],
		height: low + side
	};
}
