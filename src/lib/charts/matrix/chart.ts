import { defineChart, type Made } from '../kinds.ts';
import type { MatrixData } from './data.ts';
import { layoutMatrix, type MatrixLayout } from './layout.ts';
import Matrix from './Matrix.svelte';

/** A table of shaded cells, made by `matrixChart`. */
export type MatrixChart = Made<MatrixData>;

/** A table of shaded cells: makes the data of a chart that can be drawn. */
export const matrixChart = defineChart<MatrixData, MatrixLayout>('matrix', {
	layout: layoutMatrix,
	Drawing: Matrix
});
