import { defineChart } from '../kinds.ts';
import Chain from './Chain.svelte';
import type { ChainData } from './data.ts';
import { layoutChain, type ChainLayout } from './layout.ts';

/** Steps that lead from one to the next: makes the data of a chart that can be drawn. */
export const chainChart = defineChart<ChainData, ChainLayout>('chain', {
	layout: layoutChain,
	Drawing: Chain
});
