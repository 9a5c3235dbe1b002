import { defineChart, type Made } from '../kinds.ts';
import type { SpansData } from './data.ts';
import { layoutSpans, type SpansLayout } from './layout.ts';
import Spans from './Spans.svelte';

/** Forecasts as spans of time, made by `spanChart`. */
export type SpanChart = Made<SpansData>;

/** Forecasts as spans of time: makes the data of a chart that can be drawn. */
export const spanChart = defineChart<SpansData, SpansLayout>('spans', {
	layout: layoutSpans,
	Drawing: Spans,
	readout: async () => (await import('./readout.ts')).readSpans
});
