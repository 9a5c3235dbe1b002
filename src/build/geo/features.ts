import type { MultiPolygon, Position } from 'geojson';
import * as v from 'valibot';
import type { Issue } from '#lib/core/issue.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { systemOf, type System } from './coordinates.ts';

/** A district with its outline as given. */
export interface Outline {
	region: string;
	polygons: MultiPolygon['coordinates'];
	system: System;
}

/** What the file is checked against: rows of the regions dataset, the beginning of their keys, and their level. */
export interface Territory {
	regions: readonly Row[];
	/** State of the county; of municipalities the county. */
	state: string;
	/** Districts unless told otherwise. */
	level?: string;
}

const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2));
const ring = v.pipe(
	v.array(position),
	v.minLength(4),
	v.check((points) => sameStart(points[0], points.at(-1)))
);
const polygon = v.pipe(v.array(ring), v.minLength(1));
const geometry = v.variant('type', [
	v.object({ type: v.literal('Polygon'), coordinates: polygon }),
	v.object({
		type: v.literal('MultiPolygon'),
		coordinates: v.pipe(v.array(polygon), v.minLength(1))
	})
]);
const collection = v.object({
	type: v.literal('FeatureCollection'),
	features: v.array(
		v.object({
			properties: v.nullish(v.record(v.string(), v.unknown()), {}),
			geometry: v.unknown()
		})
	)
});

/** Checks a parsed file feature by feature; features of other states are left out and told once. */
export function readFeatures(
	json: unknown,
	file: string,
	territory: Territory,
	date: string
): { outlines: Outline[]; issues: Issue[] } {
	const result = v.safeParse(collection, json);
	if (!result.success)
		return { outlines: [], issues: [{ code: 'geo-not-geojson', severity: 'error', file }] };
	const known = new Set(districtsOf(territory).map(({ region }) => String(region)));
	const places = new Map<string, number>();
	const issues: Issue[] = [];
	const outlines: Outline[] = [];
	let foreign = 0;
	for (const [index, { properties, geometry: shape }] of result.output.features.entries()) {
		const tell = (code: Issue['code'], value = '', detail = '') =>
			issues.push({ code, severity: 'error', file, column: `features[${index}]`, value, detail });
		const key = keyOf(properties ?? {});
		if (key === null) tell('geo-no-key', Object.keys(properties ?? {}).join(', '));
		else if (/^\d{5,12}$/.test(key) && !key.startsWith(territory.state)) foreign += 1;
		else if (!known.has(key)) tell('geo-unknown-region', key, remedyFor(key, known));
		else if (places.has(key)) tell('geo-repeated', key, `features[${places.get(key)}]`);
		else {
			places.set(key, index);
			const outline = v.safeParse(geometry, shape);
			const system = outline.success ? systemOf(positionsOf(outline.output)) : null;
			if (!outline.success) tell('geo-shape', key);
			else if (system === 'swapped' || system === 'unknown') tell('geo-coordinates', key, system);
			else if (system) outlines.push({ region: key, polygons: polygonsOf(outline.output), system });
		}
	}
	issues.push(...checkWhole(outlines, file, foreign, territory, date, new Set(places.keys())));
	return { outlines, issues };
}

type Shape = v.InferOutput<typeof geometry>;

const polygonsOf = (shape: Shape): Position[][][] =>
	shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

const positionsOf = (shape: Shape): Position[] => polygonsOf(shape).flat(2);

const sameStart = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
	a !== undefined && a[0] === b?.[0] && a[1] === b?.[1];

/** The official key; a number has lost its leading zero and is taken as written. */
function keyOf(properties: Readonly<Record<string, unknown>>): string | null {
	const value = properties.AGS ?? properties.ags;
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

const remedyFor = (key: string, known: ReadonlySet<string>): string =>
	known.has(`0${key}`) ? `0${key}` : '';

const districtsOf = ({ regions, state, level: wanted = 'district' }: Territory): Row[] =>
	regions.filter(({ level, region }) => level === wanted && String(region).startsWith(state));

/** What shows only over the whole file: one system of coordinates, and every district of the day. */
function checkWhole(
	outlines: readonly Outline[],
	file: string,
	foreign: number,
	territory: Territory,
	date: string,
	given: ReadonlySet<string>
): Issue[] {
	const missing = districtsOf(territory)
		.filter((row) => String(row.valid_from ?? '') <= date)
		.filter(({ valid_to }) => !valid_to || String(valid_to) >= date)
		.map(({ region }) => String(region))
		.filter((region) => !given.has(region));
	const early = districtsOf(territory).filter(
		({ region, valid_from }) =>
			date !== '' && given.has(String(region)) && String(valid_from ?? '') > date
	);
	const systems = new Set(outlines.map(({ system }) => system));
	return [
		...(systems.size > 1 ? [whole('geo-systems', 'error', file, '')] : []),
		...(date === ''
			? []
			: missing.map((region) => whole('geo-missing', 'error', file, region, date))),
		...early.map(({ region, valid_from }) =>
			whole('geo-early', 'warning', file, String(region), String(valid_from))
		),
		...(foreign > 0 ? [whole('geo-foreign', 'info', file, String(foreign), territory.state)] : [])
	];
}

const whole = (
	code: Issue['code'],
	severity: Issue['severity'],
	file: string,
	value: string,
	detail = ''
): Issue => ({ code, severity, file, value, detail });
