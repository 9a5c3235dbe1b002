import { interpolateNumber } from 'd3';
import { px } from './size.ts';

/** A linear scale in px; where the domain is a single value, that lies at the end of the range. */
export function lengthScale(
	domain: readonly [number, number],
	range: readonly [number, number]
): (value: number) => number {
	const [from, to] = domain;
	// A whole scale would bring colours, dates and number formats along, 30 kB that nothing here asks for.
	const between = interpolateNumber(...range);
	return from === to ? () => px(range[1]) : (value) => px(between((value - from) / (to - from)));
}
