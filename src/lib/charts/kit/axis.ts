import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
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

/** A value axis with few round ticks; covers all values, and zero when asked. */
export function valueAxis(
	values: readonly number[],
	range: [number, number],
	{
		count = 4,
		fromZero = true,
		format
	}: { count?: number; fromZero?: boolean; format: (value: number) => string }
): ValueAxis {
	const all = fromZero || values.length === 0 ? [...values, 0] : values;
	const low = Math.min(...all);
	const high = Math.max(...all);
	const spread = low === high ? Math.max(1, Math.abs(high) * 0.1) : 0;
	const padded: [number, number] = [
		low === 0 ? 0 : low - spread,
		high === 0 && spread === 0 ? 0 : high + spread
	];
	const linear = scaleLinear().domain(padded).range(range).nice(count);
	const [from = 0, to = 1] = linear.domain();
	const scale = (value: number) => px(linear(value));
	return {
		domain: [from, to],
		scale,
		ticks: ticks(from, to, count).map((value) => ({ value, at: scale(value), text: format(value) }))
	};
}

const steps = [1, 2, 5, 10, 20, 50, 100];
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
	const need = textWidth(format(last), font.small) + gap;
	const perYear = last > first ? Math.abs(scale(last) - scale(first)) / (last - first) : need;
	const step = steps.find((candidate) => candidate * perYear >= need) ?? 200;
	const ends = [tick(first), ...(last > first ? [tick(last)] : [])];
	const inner: Tick[] = [];
	for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) {
		const candidate = tick(year);
		if (ends.every((end) => Math.abs(end.at - candidate.at) >= need)) inner.push(candidate);
	}
	if (ends.length === 2 && Math.abs(tick(first).at - tick(last).at) < need) ends.shift();
	return [...ends, ...inner].sort((a, b) => a.value - b.value);
}

/** Reference dates of one day in the year (31.12.) share a fraction: their tick stands under them. */
export function commonFraction(years: readonly number[]): number {
	const fractions = years.map((year) => year - Math.floor(year));
	const [first = 0] = fractions;
	return fractions.every((fraction) => Math.abs(fraction - first) < 0.01) ? first : 0;
}
