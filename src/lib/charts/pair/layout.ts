import { runsOf } from '../../core/runs.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { dodge } from '../kit/dodge.ts';
import { polyline } from '../kit/path.ts';
import { px } from '../kit/size.ts';
import { textWidth } from '../kit/text.ts';
import { cues, font } from '../kit/theme.ts';

/** One of the two series: its points, and what stands at its ends; "" for nothing. */
export interface PairSeries {
	points: readonly { x: number; value: Value }[];
	first: string;
	last: string;
}
export interface PairData {
	own: PairSeries;
	/** The state; null where it has no values of the same source. */
	state: PairSeries | null;
	/** First and last year as printed. */
	years: readonly [string, string];
}
interface EndText {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'end';
}
export interface PairLine {
	role: 'accent' | 'compare';
	weight: number;
	path: string;
	/** Bridges over years without a value. */
	gaps: string;
	/** Points without neighbours, and both ends. */
	dots: { x: number; y: number; r: number }[];
	texts: EndText[];
}
export interface PairLayout {
	width: number;
	height: number;
	/** The state first: the own line lies above it. */
	lines: PairLine[];
	axis: { y: number; x1: number; x2: number };
	years: EndText[];
}

const away = 8;
const rowHeight = 15;
const top = 10;
const foot = 22;

const roles = ['accent', 'compare'] as const;

/** Lays out two lines without value axis; both ends carry their values, missing years are bridged by dashes. */
export function layoutPair({ own, state, years }: PairData, width = 320, height = 132): PairLayout {
	const series = state ? [own, state] : [own];
	const known = series.flatMap(({ points }) => points.filter(({ value }) => isNumber(value)));
	const xs = known.map(({ x }) => x);
	const values = known.flatMap(({ value }) => (isNumber(value) ? [value] : []));
	const room = (end: 'first' | 'last') =>
		Math.max(...series.map((one, index) => textWidth(one[end], font.label, index === 0))) + away;
	const [left, right] = [px(room('first')), px(width - room('last') - 2)];
	const bottom = height - foot;
	const x = between([Math.min(...xs), Math.max(...xs)], [left, right]);
	const y = between([Math.min(...values), Math.max(...values)], [bottom - 10, top]);
	const placed = series.map(({ points }) =>
		points.flatMap((at) => (isNumber(at.value) ? [{ at: at.x, x: x(at.x), y: y(at.value) }] : []))
	);
	const textsAt = (end: 'first' | 'last') =>
		endTexts(series, placed, end, end === 'first' ? left - away : right + away, [top, bottom - 4]);
	const [first, last] = [textsAt('first'), textsAt('last')];
	const lines = placed.map((points, index): PairLine => {
		const role = roles[index] ?? 'compare';
		const dots = points.flatMap((own, at) => {
			const isEnd = at === points.length - 1;
			const isAlone = !isNext(points[at - 1], own) && !isNext(own, points[at + 1]);
			return isEnd || isAlone ? [{ x: own.x, y: own.y, r: isEnd ? 4 : 2.5 }] : [];
		});
		return {
			...{ role, weight: index === 0 ? 3 : cues[role].weight },
			...{ path: linesOf(points), gaps: gapsOf(points), dots },
			texts: [first[index], last[index]].filter((text) => text !== undefined)
		};
	});
	return {
		...{ width, height, lines: lines.toReversed() },
		axis: { y: bottom, x1: left, x2: right },
		years: [
			{ text: years[0], x: left, y: bottom + 16, anchor: 'start' },
			{ text: years[1], x: right, y: bottom + 16, anchor: 'end' }
		]
	};
}

/** A scale; what does not vary lies at the end of time and in the middle of the height. */
function between([low, high]: [number, number], [from, to]: [number, number]) {
	const flat = from < to ? to : (from + to) / 2;
	return (value: number) =>
		px(low === high ? flat : from + ((value - low) / (high - low)) * (to - from));
}

interface Placed {
	/** Year. */
	at: number;
	x: number;
	y: number;
}

const isNext = (before: Placed | undefined, after: Placed | undefined): boolean =>
	before !== undefined && after !== undefined && after.at - before.at <= 1.05;

const linesOf = (points: readonly Placed[]): string =>
	runsOf(points, isNext)
		.filter((run) => run.length > 1)
		.map((run) => polyline(run))
		.join('');

const gapsOf = (points: readonly Placed[]): string =>
	points
		.flatMap((point, index) => {
			const next = points[index + 1];
			return next && !isNext(point, next) ? [polyline([point, next])] : [];
		})
		.join('');

/** Values beside the ends of the lines, moved apart where they would touch; none where a line begins later or the other says it. */
function endTexts(
	series: readonly PairSeries[],
	placed: readonly Placed[][],
	end: 'first' | 'last',
	x: number,
	range: [number, number]
): (EndText | undefined)[] {
	const points = placed.map((own) => (end === 'first' ? own[0] : own.at(-1)));
	const edge = points[0]?.at;
	// Where both lines begin with one value, it stands once.
	const isTwin = (index: number) =>
		end === 'first' &&
		index > 0 &&
		series[index]?.[end] === series[0]?.[end] &&
		points[index]?.y === points[0]?.y;
	const isThere = points.map(
		(point, index) => point?.at === edge && series[index]?.[end] !== '' && !isTwin(index)
	);
	const wishes = points.flatMap((point, index) => (point && isThere[index] ? [point.y] : []));
	const ys = dodge(wishes, rowHeight, range);
	return series.map((own, index) => {
		if (!isThere[index]) return undefined;
		const y = ys.shift() ?? 0;
		return { text: own[end], x: px(x), y: px(y + 4.5), anchor: end === 'first' ? 'end' : 'start' };
	});
}
