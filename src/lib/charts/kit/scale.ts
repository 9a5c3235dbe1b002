import { scaleLinear } from 'd3';
import { px } from './size.ts';

/** A linear scale in px; where the domain is a single value, that lies at the end of the range. */
export function lengthScale(
	domain: readonly [number, number],
	range: readonly [number, number]
): (value: number) => number {
	const linear = scaleLinear(domain, range);
	return domain[0] === domain[1] ? () => px(range[1]) : (value) => px(linear(value));
}
