import { px } from '../kit/size.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';

/** One region on the strip. */
export interface StripDot {
	id: string;
	value: number;
	/** Printed value. */
	text: string;
}
export interface StripData {
	dots: readonly StripDot[];
	/** The region the strip is about. */
	own: string;
	/** A second region to compare with; "" for none. */
	second: string;
	/** The state; without a value only its words stand there. */
	state: { value: number | null; text: string } | null;
}
interface Label {
	kind: 'own' | 'state' | 'second' | 'low' | 'high';
	text: string;
	x: number;
	y: number;
}
export interface PlacedDot extends StripDot {
	x: number;
	y: number;
}
export interface StripLayout {
	width: number;
	/** Where the picture begins; above it is only room for words. */
	top: number;
	height: number;
	axis: { y: number; x1: number; x2: number };
	/** All regions by value, lowest first. */
	dots: PlacedDot[];
	/** Path of the dots of regions that are not marked. */
	others: string;
	own: PlacedDot | null;
	second: PlacedDot | null;
	state: { x: number; y1: number; y2: number } | null;
	labels: Label[];
}

const radius = 3.5;
const centre = 34;
const inset = 9;
/** How far dots lie from the line where there is room for words on both sides. */
const usual = 14;
/** How far the rule of the state reaches: beyond the dots that lie on it. */
const reach = 19;
const ownRadius = 6.5;
const secondRadius = 6;
// Dots one above the other, or beside a larger one; enough for every region at one value.
const levels = Array.from({ length: 30 }, (_, step) => step * 7)
	.flatMap((level) => (level === 0 ? [0] : [level, level + 3]))
	.flatMap((level) => (level === 0 ? [0] : [-level, level]));

/** With dots to point at and words on both sides; still, with the words above alone; or without words. */
export type StripForm = 'live' | 'still' | 'bare';
// Without words on a side, a strip is as high as its dots there. It grows where many share a value.
const rooms = {
	live: { top: 0, height: 72 },
	still: { top: 0, height: 52 },
	bare: { top: 15, height: 38 }
} satisfies Record<StripForm, Pick<StripLayout, 'top' | 'height'>>;

/** Lays out the regions along one line, dodged where they would touch; words above and below never meet. */
export function layoutStrip(
	{ dots, own, second, state }: StripData,
	form: StripForm = 'live',
	width = 280
): StripLayout {
	const { top, height: usualHeight } = rooms[form];
	const ordered = dots.toSorted((a, b) => a.value - b.value || a.id.localeCompare(b.id));
	const rule = state?.value ?? null;
	const values = [...ordered.map(({ value }) => value), ...(rule === null ? [] : [rule])];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const x = (value: number) =>
		px(low === high ? width / 2 : inset + ((value - low) / (high - low)) * (width - 2 * inset));
	const radiusOf = ({ id }: StripDot) =>
		id === own ? ownRadius : id === second ? secondRadius : radius;
	const spots = dodged(
		ordered.map((dot) => ({ ...dot, x: x(dot.value), y: 0 })),
		radiusOf
	);
	const grown = Math.max(0, ...spots.map(({ y }) => Math.abs(y) - usual));
	const middle = centre + grown;
	const height = usualHeight + 2 * grown;
	const placed = spots.map((dot) => ({ ...dot, y: middle + dot.y }));
	const find = (id: string) => placed.find((dot) => dot.id === id) ?? null;
	const marks = { own: find(own), second: find(second) };
	const stateX = rule === null ? width : x(rule);
	const above = [
		...(marks.own ? [{ kind: 'own' as const, text: marks.own.text, x: marks.own.x }] : []),
		...(state ? [{ kind: 'state' as const, text: state.text, x: stateX }] : [])
	];
	const [first, last] = [ordered[0], ordered.at(-1)];
	const ends = first && last && first !== last ? [first, last] : [];
	const below = [
		...ends.map((dot, index) => ({
			...{ kind: index === 0 ? ('low' as const) : ('high' as const), text: dot.text },
			x: index === 0 ? 0 : width
		})),
		...(marks.second && !ends.some(({ id }) => id === second)
			? [{ kind: 'second' as const, text: marks.second.text, x: marks.second.x }]
			: [])
	];
	return {
		...{ width, top, height, ...marks, dots: form === 'live' ? placed : [] },
		axis: { y: middle, x1: 0, x2: width },
		others: placed
			.filter(({ id }) => id !== own && id !== second)
			// A tenth of a pixel is nothing to see, and many bytes.
			.map((dot) => `M${form === 'live' ? dot.x : Math.round(dot.x)} ${dot.y}h0`)
			.join(''),
		state:
			rule !== null ? { x: stateX, y1: middle - reach - grown, y2: middle + reach + grown } : null,
		labels: [
			...(form === 'bare' ? [] : spread(above, width, 11)),
			...(form === 'live' ? spread(below, width, height - 6) : [])
		]
	};
}

/** Dots in the order of their values; marked ones first, each on the first level where it touches none before it. */
function dodged(dots: readonly PlacedDot[], radiusOf: (dot: StripDot) => number): PlacedDot[] {
	const done: PlacedDot[] = [];
	for (const dot of dots.toSorted((a, b) => radiusOf(b) - radiusOf(a))) {
		const isFree = (y: number) =>
			done.every(
				(other) => Math.hypot(other.x - dot.x, other.y - y) >= radiusOf(dot) + radiusOf(other) - 0.5
			);
		done.push({ ...dot, y: levels.find(isFree) ?? 0 });
	}
	return dots.map(({ id }) => done.find((dot) => dot.id === id)).filter((dot) => !!dot);
}

/** Words on one line, centred where they belong, pushed apart and kept inside. */
function spread(labels: readonly Omit<Label, 'y'>[], width: number, y: number): Label[] {
	const gap = 10;
	const ordered = labels
		.map((label) => ({
			...label,
			half: textWidth(label.text, font.small, label.kind === 'own') / 2
		}))
		.toSorted((a, b) => a.x - b.x);
	let edge = 0;
	for (const label of ordered) {
		label.x = Math.max(label.x, edge + label.half);
		edge = label.x + label.half + gap;
	}
	edge = width;
	for (const label of ordered.toReversed()) {
		label.x = Math.min(label.x, edge - label.half);
		edge = label.x - label.half - gap;
	}
	return ordered.map(({ kind, text, x }) => ({ kind, text, x: px(x), y }));
}
