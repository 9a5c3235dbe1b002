import { rowOf } from '../kit/row.ts';
import { defineChart, type Made } from '../kinds.ts';
import type { LinesData } from './data.ts';
import { layoutLines, type LinesLayout } from './layout.ts';
import Lines from './Lines.svelte';

/** Lines over time, made by `lineChart`. */
export type LineChart = Made<LinesData>;

const rows = (chart: LinesData) =>
	chart.series.flatMap(({ name, points }) =>
		points.map((point) => rowOf(point, { group: name, period: point.period }))
	);

/** Lines over time: makes the data of a chart that can be drawn. */
export const lineChart = defineChart<LinesData, LinesLayout>('lines', {
	layout: layoutLines,
	Drawing: Lines,
	rows
});
