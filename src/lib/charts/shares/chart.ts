import { defineChart, type Made } from '../kinds.ts';
import type { SharesData } from './data.ts';
import { layoutShares, type SharesLayout } from './layout.ts';
import Shares from './Shares.svelte';

/** Stacked bars of 100 per cent, made by `shareChart`. */
export type ShareChart = Made<SharesData>;

/** Stacked bars of 100 per cent: makes the data of a chart that can be drawn. */
export const shareChart = defineChart<SharesData, SharesLayout>('shares', {
	layout: layoutShares,
	Drawing: Shares,
	readout: async () => (await import('./readout.ts')).readShares
});
