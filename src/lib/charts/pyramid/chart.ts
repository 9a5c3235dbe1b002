import { defineChart, type Made } from '../kinds.ts';
import type { PyramidData } from './data.ts';
import { layoutPyramid, type PyramidLayout } from './layout.ts';
import Pyramid from './Pyramid.svelte';

/** A population pyramid, made by `pyramidChart`. */
export type PyramidChart = Made<PyramidData>;

/** A population pyramid: makes the data of a chart that can be drawn. */
export const pyramidChart = defineChart<PyramidData, PyramidLayout>('pyramid', {
	layout: layoutPyramid,
	Drawing: Pyramid,
	readout: async () => (await import('./readout.ts')).readPyramid
});
