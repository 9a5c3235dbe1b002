import type { Beside } from '../kit/readout.ts';
import type { Datum } from '../kit/spec.ts';

export interface Tile extends Datum {
	name: string;
	/** Abbreviation, printed where a name finds no room in its tile. */
	code?: string;
	/** Place in the grid of tiles, counted from zero. */
	column: number;
	row: number;
	/** Shade from 0 to 1; null for a missing value, drawn hatched. */
	level: number | null;
	/** Marks the county itself. */
	own?: true;
	/** Finished sentences on its place among the others. */
	told?: readonly string[];
}

/** Tile map: each region is one tile of equal size at a fixed place, shaded by its value. */
export interface TilesData {
	kind: 'tiles';
	tiles: Tile[];
	/** Words at both ends of the shading, and the limits between its five classes where they are printed. */
	scale: { low: string; high: string; limits?: string[] };
	/** Word for a hatched tile. */
	missing: string;
	/** What the list beside the map sets next to each value. */
	beside?: Beside;
}
