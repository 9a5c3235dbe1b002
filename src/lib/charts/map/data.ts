import type { Area } from '../../core/territory.ts';
import type { Beside } from '../kit/readout.ts';
import type { Datum } from '../kit/spec.ts';

export interface MapArea extends Datum, Area {
	name: string;
	/** Shade from 0 to 1; null for a missing value, drawn hatched. */
	level: number | null;
	/** Marks the county itself. */
	own?: true;
	/** Finished sentences on its place among the others. */
	told?: readonly string[];
}

/** Map: each region is drawn within its boundaries and shaded by its value. */
export interface MapData {
	kind: 'map';
	/** Size of the plane the boundaries lie on. */
	width: number;
	height: number;
	areas: MapArea[];
	/** Words at both ends of the shading, and the limits between its five classes where they are printed. */
	scale: { low: string; high: string; limits?: string[] };
	/** Word for a hatched area. */
	missing: string;
	/** What the list beside the map sets next to each value. */
	beside?: Beside;
	/** Whose boundaries these are; printed in every copy of the picture. */
	credit: string;
}
