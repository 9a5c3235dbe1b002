import { defineChart, type Made } from '../kinds.ts';
import type { ColumnsData } from './data.ts';
import { layoutColumns, type ColumnsLayout } from './layout.ts';
import Columns from './Columns.svelte';

/** Stacked columns over time, made by `columnChart`. */
export type ColumnChart = Made<ColumnsData>;

/** Stacked columns over time: makes the data of a chart that can be drawn. */
export const columnChart = defineChart<ColumnsData, ColumnsLayout>('columns', {
	layout: layoutColumns,
	Drawing: Columns,
	readout: async () => (await import('./readout.ts')).readColumns
});
