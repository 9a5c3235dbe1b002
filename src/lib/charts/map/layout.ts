import { isNumber, symbolOf } from '../../core/value.ts';
import { basisOf, isNarrow, px } from '../kit/size.ts';
import { startOf, type Layout, type Mark } from '../kit/spec.ts';
import type { MapArea, MapData } from './data.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { baselineAt, lineHeight, stackWords, type Word } from '../kit/words.ts';
import { shadeOf } from '../kit/shade.ts';
import { emptyKey, layoutKey, type ShadeKey } from '../kit/shade-key.ts';
import { boundsOf, hatchRings, outlineOf, scaleRings } from './rings.ts';

export interface MapShape {
	id: string;
	outline: string;
	/** Strength of the accent colour; absent for a missing value, drawn hatched. */
	opacity?: number;
	/** The value is printed light on a strong area. */
	strong: boolean;
	hatch?: string;
	/** Absent where it does not fit. */
	value?: Word;
	own: boolean;
}
export interface MapLayout extends Layout {
	/** The county itself comes last, so that its outline lies above its neighbours'. */
	shapes: MapShape[];
	key: ShadeKey;
	credit: Word[];
}

const highest = { narrow: 430, wide: 580 };
const edge = 2;
const keyGap = 16;
/** How far the outline of the county itself reaches inwards. */
const ownOutline = 2.5;
const creditGap = 8;
/** Rows of the keyboard grid: districts at about the same height are neighbours sideways. */
const bands = 9;

/** A map of regions shaded by value, the county outlined, a key and the credit of the boundaries below. */
export function layoutMap(data: MapData, width: number): MapLayout {
	const { areas } = data;
	if (areas.length === 0)
		return { width, height: 0, marks: [], empty: true, shapes: [], key: emptyKey, credit: [] };
	const form = highest[isNarrow(width) ? 'narrow' : 'wide'];
	const basis = basisOf(width);
	const scale = Math.min((basis - 2 * edge) / data.width, (form - 2 * edge) / data.height);
	const placed = areas.map((area) => ({ area, rings: scaleRings(area.rings, scale, edge) }));
	const bottom = Math.ceil(data.height * scale + 2 * edge);
	const levels = areas.map(({ level }) => level);
	const key = layoutKey({ levels, scale: data.scale, missing: data.missing }, bottom + keyGap);
	const creditTop = bottom + keyGap + key.height + creditGap;
	const lines = wrapAtBlanks(data.credit, basis);
	return {
		width,
		height: px(creditTop + lines.length * lineHeight(font.small)),
		empty: false,
		...startOf(areas),
		drawn: px(data.width * scale + 2 * edge),
		marks: placed.map(({ area, rings }, index) => markOf(area, rings, bottom, index)),
		shapes: placed
			.map(({ area, rings }) => shapeOf(area, rings, scale))
			.toSorted((a, b) => Number(a.own) - Number(b.own)),
		key,
		credit: stackWords(lines, 0, creditTop, font.small)
	};
}

/** Lines broken at blanks only, so that the name of a licence stays whole. */
const wrapAtBlanks = (text: string, width: number): string[] =>
	wrapText(text.replaceAll('-', '\u2011').replaceAll('/', '\u2215'), width, {
		size: font.small,
		lines: 4
	}).map((line) => line.replaceAll('\u2011', '-').replaceAll('\u2215', '/'));

function shapeOf(area: MapArea, rings: number[][], scale: number): MapShape {
	const { id, level, own = false } = area;
	const value = printedIn(area, scale);
	const shade =
		level === null
			? { strong: false, hatch: hatchRings(rings) }
			: shadeOf(Math.min(1, Math.max(0, level)));
	return { id, outline: outlineOf(rings), ...shade, own, ...(value && { value }) };
}

/** The value at the roomiest place of an area; nothing where it would cross the outline. */
function printedIn({ value, short, text, anchor, own }: MapArea, scale: number): Word | undefined {
	const printed = isNumber(value) ? (short ?? text) : symbolOf(value);
	const need = Math.hypot(textWidth(printed, font.small, true), font.small * 0.7) / 2;
	if (need > anchor.room * scale - (own ? ownOutline : 0)) return undefined;
	const y = baselineAt(anchor.y * scale + edge, font.small);
	return { x: px(anchor.x * scale + edge), y, text: printed, anchor: 'middle' };
}

function markOf(
	{ id, label, name, text, anchor }: MapArea,
	rings: number[][],
	bottom: number,
	index: number
): Mark {
	const box = boundsOf(rings);
	return {
		id,
		label,
		...box,
		outline: outlineOf(rings),
		row: Math.floor(((box.y + box.height / 2) / bottom) * bands),
		// A city in the middle of its district has the same place; the fraction keeps the two apart.
		column: anchor.x + index / 1000,
		tip: { title: name, text }
	};
}
