import { defineChart, type Made } from '../kinds.ts';
import type { RanksData } from './data.ts';
import { layoutRanks, type RanksLayout } from './layout.ts';
import Ranks from './Ranks.svelte';

/** Ranks of some regions, made by `rankChart`. */
export type RankChart = Made<RanksData>;

/** Ranks of some regions: makes the data of a chart that can be drawn. */
export const rankChart = defineChart<RanksData, RanksLayout>('ranks', {
	layout: layoutRanks,
	Drawing: Ranks
});
