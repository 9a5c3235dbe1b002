import { defineChart, type Made } from '../kinds.ts';
import type { WaterfallData } from './data.ts';
import { layoutWaterfall, type WaterfallLayout } from './layout.ts';
import Waterfall from './Waterfall.svelte';

/** Steps from a gross to a net figure, made by `waterfallChart`. */
export type WaterfallChart = Made<WaterfallData>;

/** Steps from a gross to a net figure: makes the data of a chart that can be drawn. */
export const waterfallChart = defineChart<WaterfallData, WaterfallLayout>('waterfall', {
	layout: layoutWaterfall,
	Drawing: Waterfall
});
