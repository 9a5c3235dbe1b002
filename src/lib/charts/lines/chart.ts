import { defineChart, type Made } from '../kinds.ts';
import type { LinesData } from './data.ts';
import { layoutLines, type LinesLayout } from './layout.ts';
import Lines from './Lines.svelte';

/** Lines over time, made by `lineChart`. */
export type LineChart = Made<LinesData>;

/** Lines over time: makes the data of a chart that can be drawn. */
export const lineChart = defineChart<LinesData, LinesLayout>('lines', {
	layout: layoutLines,
	Drawing: Lines,
	readout: async () => (await import('./readout.ts')).readLines
});
