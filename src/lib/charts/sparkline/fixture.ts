import type { SparkPoint } from './layout.ts';
import type { Value } from '../../core/value.ts';

const points = (first: number, values: Value[]): SparkPoint[] =>
	values.map((value, index) => ({ x: first + index, value }));

/** A rate over ten years. */
export const typical = points(2016, [3.9, 3.7, 3.4, 3.3, 4.3, 4.4, 4.3, 4.9, 5.3, 5.4]);

/** One point only. */
export const oneRow = points(2025, [5.4]);

/** A gap, and a point without neighbours. */
export const missing = points(2016, [3.9, 3.7, 'secret', 3.3, 'secret', 4.4, 4.3]);

/** All values alike. */
export const flat = points(2016, [5, 5, 5]);

/** Values on both sides of zero. */
export const negative = points(2016, [-2, 1, -1, 3]);

/** Nothing to draw. */
export const empty = points(2016, ['secret', 'not-yet']);
