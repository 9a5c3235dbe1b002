import { defineChart, type Made } from '../kinds.ts';
import type { BarsData } from './data.ts';
import { layoutBars, type BarsLayout } from './layout.ts';
import Bars from './Bars.svelte';

/** Horizontal bars, made by `barChart`. */
export type BarChart = Made<BarsData>;

/** Horizontal bars: makes the data of a chart that can be drawn. */
export const barChart = defineChart<BarsData, BarsLayout>('bars', {
	layout: layoutBars,
	Drawing: Bars
});
