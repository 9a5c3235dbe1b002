import { geoTransverseMercator } from 'd3';
import type { Position } from 'geojson';

/** Longitude and latitude, or metres of a plane such as ETRS89/UTM 32 (EPSG:25832). */
export type System = 'degrees' | 'metres';

const within = (value: number | undefined, low: number, high: number): boolean =>
	value !== undefined && value >= low && value <= high;

/** Central Europe in degrees; wider than any state, narrower than a mistake. */
const longitudes = [3, 20] as const;
const latitudes = [45, 57] as const;

/** In which system positions are written; `swapped` for latitude first, `unknown` for anything else. */
export function systemOf(positions: readonly Position[]): System | 'swapped' | 'unknown' {
	const all = (test: (position: Position) => boolean) => positions.every(test);
	if (all(([x, y]) => within(x, ...longitudes) && within(y, ...latitudes))) return 'degrees';
	if (all(([x, y]) => within(y, ...longitudes) && within(x, ...latitudes))) return 'swapped';
	// Some offices put the number of the zone before the easting: 32 500 000.
	const isEasting = (x: number | undefined) => within((x ?? 0) % 1_000_000, 100_000, 999_999);
	if (all(([x, y]) => isEasting(x) && within(y, 5_000_000, 6_300_000))) return 'metres';
	return 'unknown';
}

/** A way from given positions to a plane with y downwards: conformal, around the middle of the positions. */
export function planeOf(
	positions: readonly Position[],
	system: System
): (position: Position) => [number, number] {
	if (system === 'metres') return ([x = 0, y = 0]) => [x, -y];
	const longs = positions.map(([x = 0]) => x);
	const middle = (Math.min(...longs) + Math.max(...longs)) / 2;
	// Point by point, so that the direction of rings, which d3 reads on the sphere, has no meaning.
	const project = geoTransverseMercator().rotate([-middle, 0]).scale(1e5).translate([0, 0]);
	return ([x = 0, y = 0]) => project([x, y]) ?? [0, 0];
}
