import { defineChart, type Made } from '../kinds.ts';
import type { MultiplesData } from './data.ts';
import { layoutMultiples, type MultiplesLayout } from './layout.ts';
import Multiples from './Multiples.svelte';

/** Small multiples, made by `multiplesChart`. */
export type MultiplesChart = Made<MultiplesData>;

/** Small multiples: makes the data of a chart that can be drawn. */
export const multiplesChart = defineChart<MultiplesData, MultiplesLayout>('multiples', {
	layout: layoutMultiples,
	Drawing: Multiples
});
