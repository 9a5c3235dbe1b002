import { lengthScale } from './scale.ts';
import { px } from './size.ts';
import { textWidth } from './text.ts';
import { font } from './theme.ts';

export interface Tick {
	value: number;
	/** Position in px. */
	at: number;
	text: string;
}
export interface ValueAxis {
	domain: [number, number];
	ticks: Tick[];
	/** Value in, px out (rounded). */
	scale: (value: number) => number;
}

const niceSteps = [1, 2, 4, 5, 10];
const headroom = 0.04;

/** A value axis with few round ticks; covers all values, and zero when asked. Where it `covers` them by ticks, every value lies between two of them. */
export function valueAxis(
	values: readonly number[],
	range: [number, number],
	{
		count = 4,
		fromZero = true,
		covers = false,
		format
	}: { count?: number; fromZero?: boolean; covers?: boolean; format: (value: number) => string }
): ValueAxis {
	const [low, high] = extentOf(fromZero || values.length === 0 ? [...values, 0] : values);
	const step = stepFor(low, high, count, format);
	const domain: [number, number] = [
		-endFor(-low, -low, high - low, step, covers),
		endFor(high, high, high - low, step, covers)
	];
	const scale = lengthScale(domain, range);
	const first = Math.ceil(domain[0] / step - 1e-9);
	const last = Math.floor(domain[1] / step + 1e-9);
	const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
		rounded((first + index) * step)
	);
	return {
		domain,
		scale,
		ticks: ticks.map((value) => ({ value, at: scale(value), text: format(value) }))
	};
}

/** Lowest and highest value, never the same. */
function extentOf(values: readonly number[]): [number, number] {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (low !== high) return [low, high];
	const spread = Math.max(1, Math.abs(high) * 0.1);
	return low === 0 ? [0, 1] : [low - spread, high + spread];
}

/** The smallest round step with at most `count` steps and ticks that print differently. */
function stepFor(
	low: number,
	high: number,
	count: number,
	format: (value: number) => string
): number {
	const least = Math.floor(Math.log10((high - low) / count));
	const steps = [0, 1, 2, 3].flatMap((more) =>
		niceSteps.map((nice) => nice * 10 ** (least + more))
	);
	const few = steps.filter(
		(step) =>
			Math.floor(high / step) - Math.ceil(low / step) <= count && (high - low) / step <= count + 0.5
	);
	const differs = (step: number) =>
		format(rounded(step)) !== format(0) && format(rounded(2 * step)) !== format(rounded(step));
	return few.find(differs) ?? few[0] ?? high - low;
}

/** An end of the axis: the next tick if it is near or must cover the value, else a little room beyond the value. */
function endFor(end: number, value: number, spread: number, step: number, covers: boolean): number {
	if (value === 0) return 0;
	const tick = rounded(Math.ceil(end / step - 1e-9) * step);
	return covers || tick - end <= step / 2 ? tick : end + spread * headroom;
}

const rounded = (value: number) => Number(value.toPrecision(12));

/** Steps between years, each for spans up to so many years. */
const yearSteps = [
	{ step: 1, span: 12 },
	{ step: 2, span: 16 },
	{ step: 5, span: 40 },
	{ step: 10, span: 80 },
	{ step: 20, span: 200 },
	{ step: 50, span: Infinity }
];
const gap = 14;

/** Year ticks that fit: round steps, and always the first and the last year. */
export function yearTicks(
	years: readonly number[],
	scale: (year: number) => number,
	format: (year: number) => string = String
): Tick[] {
	if (years.length === 0) return [];
	const offset = commonFraction(years);
	const first = Math.floor(Math.min(...years));
	const last = Math.floor(Math.max(...years));
	const tick = (year: number): Tick => ({
		value: year,
		at: px(scale(year + offset)),
		text: format(year)
	});
	if (first === last) return [tick(last)];
	const need = textWidth(format(last), font.small) + gap;
	const perYear = (scale(last) - scale(first)) / (last - first);
	const step =
		yearSteps.find((own) => own.span >= last - first && own.step * perYear >= need)?.step ?? 50;
	const ends = perYear * (last - first) < need ? [tick(last)] : [tick(first), tick(last)];
	// Short steps count back from the last year, long ones fall on round years.
	const start = step < 5 ? first + ((last - first) % step) : Math.ceil(first / step) * step;
	const inner: Tick[] = [];
	for (let year = start; year < last; year += step) {
		const candidate = tick(year);
		if (ends.every((end) => Math.abs(end.at - candidate.at) >= need)) inner.push(candidate);
	}
	return [...ends, ...inner].sort((a, b) => a.value - b.value);
}

/** Reference dates of one day in the year (31.12.) share a fraction: their tick stands under them. */
export function commonFraction(years: readonly number[]): number {
	const fractions = years.map((year) => year - Math.floor(year));
	const [first = 0] = fractions;
	return fractions.every((fraction) => Math.abs(fraction - first) < 0.01) ? first : 0;
}
