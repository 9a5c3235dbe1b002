import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Area, Boundaries } from '#lib/core/territory.ts';
import { planeOf } from './coordinates.ts';
import type { Given } from './read.ts';

/** Longer side of the plane; a whole number is about half a pixel of the largest drawing. */
const side = 1000;

/** Most bytes of boundaries as JSON; finer ones are simplified until they fit. */
export const geoBudget = 32_000;

/** Shares of points that are left out, one after the other until the budget holds. */
const coarser = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99];

type Shapes = FeatureCollection<MultiPolygon, { region: string }>;

/** Projects, simplifies and rounds; neighbours keep sharing their common line. Null without outlines. */
export function makeBoundaries(
	{ outlines, sidecar }: Given,
	budget = geoBudget
): Boundaries | null {
	const [first] = outlines;
	if (!first) return null;
	const plane = fitted(outlines, first.system);
	const shapes: Shapes = {
		type: 'FeatureCollection',
		features: outlines.map(({ region, polygons }) => ({
			type: 'Feature',
			properties: { region },
			geometry: {
				type: 'MultiPolygon',
				coordinates: polygons.map((rings) => rings.map((ring) => ring.map(plane.at)))
			}
		}))
	};
	const weighted = presimplify(topology({ shapes }, 1e5) as Topology<Objects<{ region: string }>>);
	for (const share of coarser) {
		const areas = areasOf(weighted, share === 0 ? 0 : quantile(weighted, 1 - share));
		if (JSON.stringify(areas).length <= budget || share === coarser.at(-1))
			return { width: plane.width, height: plane.height, ...sidecar, areas };
	}
	return null;
}

/** The plane of the positions, moved and scaled so that the longer side has a round length. */
function fitted(outlines: Given['outlines'], system: Given['outlines'][0]['system']) {
	const positions = outlines.flatMap(({ polygons }) => polygons.flat(2));
	const project = planeOf(positions, system);
	const points = positions.map(project);
	const [left, right] = spanOf(points.map(([x]) => x));
	const [top, bottom] = spanOf(points.map(([, y]) => y));
	const scale = side / Math.max(right - left, bottom - top);
	return {
		width: Math.ceil((right - left) * scale),
		height: Math.ceil((bottom - top) * scale),
		at: (position: Position): Position => {
			const [x, y] = project(position);
			return [(x - left) * scale, (y - top) * scale];
		}
	};
}

// Spread arguments overflow the stack with many positions.
const spanOf = (values: readonly number[]): [number, number] =>
	values.reduce<[number, number]>(
		([low, high], value) => [Math.min(low, value), Math.max(high, value)],
		[Infinity, -Infinity]
	);

function areasOf(
	weighted: Topology<Objects<{ region: string }>>,
	weight: number
): Record<string, Area> {
	const simple = weight === 0 ? weighted : simplify(weighted, weight);
	const shapes = feature(
		simple,
		simple.objects.shapes ?? { type: 'GeometryCollection', geometries: [] }
	);
	const features = 'features' in shapes ? shapes.features : [shapes];
	return Object.fromEntries(
		features.flatMap((shape) => {
			const { region } = shape.properties;
			return isArea(shape) ? [[region, areaOf(shape.geometry.coordinates)]] : [];
		})
	);
}

const isArea = (shape: Feature): shape is Feature<MultiPolygon> =>
	shape.geometry.type === 'MultiPolygon';

function areaOf(polygons: Position[][][]): Area {
	const whole = polygons.map((rings) => rings.map(rounded));
	const drawn = whole.map((rings) => rings.filter((ring) => ring.length >= 3));
	const kept = drawn.filter((rings) => rings.length > 0);
	const shown = kept.length > 0 ? kept : whole.slice(0, 1);
	return {
		rings: shown.flatMap((rings) => rings.map((ring) => ring.flat())),
		anchor: anchorOf(shown)
	};
}

/** Whole numbers, points that fall together once, the closing point left out. */
function rounded(ring: readonly Position[]): Position[] {
	const points = ring.slice(0, -1).map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)]);
	return points.filter(([x, y], index) => {
		const [lastX, lastY] = points.at(index - 1) ?? [];
		return points.length === 1 || x !== lastX || y !== lastY;
	});
}

/** The roomiest place of all parts of a region. */
function anchorOf(polygons: readonly Position[][][]): Area['anchor'] {
	const places = polygons.map((rings) => polylabel(rings, 1));
	const best = places.toSorted((a, b) => b.distance - a.distance)[0];
	return {
		x: Math.round(best?.[0] ?? 0),
		y: Math.round(best?.[1] ?? 0),
		room: Math.round(best?.distance ?? 0)
	};
}
