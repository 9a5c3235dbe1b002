import { defineChart, type Made } from '../kinds.ts';
import type { MapData } from './data.ts';
import { layoutMap, type MapLayout } from './layout.ts';
import Map from './Map.svelte';

/** A map with boundaries, made by `mapChart`. */
export type MapChart = Made<MapData>;

/** A map with boundaries: makes the data of a chart that can be drawn. */
export const mapChart = defineChart<MapData, MapLayout>('map', {
	layout: layoutMap,
	Drawing: Map,
	readout: async () => (await import('./readout.ts')).readMap
});
