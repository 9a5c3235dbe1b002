import { defineChart, type Made } from '../kinds.ts';
import type { TilesData } from './data.ts';
import { layoutTiles, type TilesLayout } from './layout.ts';
import Tiles from './Tiles.svelte';

/** A map of tiles, made by `tileChart`. */
export type TileChart = Made<TilesData>;

/** A map of tiles: makes the data of a chart that can be drawn. */
export const tileChart = defineChart<TilesData, TilesLayout>('tiles', {
	layout: layoutTiles,
	Drawing: Tiles,
	readout: async () => (await import('./readout.ts')).readTiles
});
