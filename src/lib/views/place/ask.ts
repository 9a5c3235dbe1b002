import type { PartsManifest } from '../../data/parts/manifest.ts';
import type { Parts } from '../../data/parts/run.browser.ts';
import { comparePart, type PartRow } from '../../data/queries/compare-part.ts';
import {
	everyone,
	indicatorList,
	type IndicatorRow,
	type RegionRow
} from '../../data/queries/compare.ts';
import { placeList, placeOverview, type OverviewRow } from '../../data/queries/place-overview.ts';

/** A place with its figures, and the places that can be chosen instead. */
export interface Answer {
	manifest: PartsManifest;
	/** Country, states and districts. */
	places: readonly RegionRow[];
	/** Municipalities of the district it is or lies in. */
	municipalities: readonly RegionRow[];
	/** Null while none is chosen, or where nobody knows the key. */
	place: RegionRow | null;
	indicators: readonly IndicatorRow[];
	rows: readonly OverviewRow[];
}

/** Level and state of a place whose indicators are listed for it. */
const listFor = ({ level, region }: RegionRow) =>
	level === 'country' || level === 'state'
		? { level: 'state', within: '' }
		: { level, within: region.slice(0, 2) };

/** Everything the page of a place shows: the shared lists and one part. */
export async function askPlace({ manifest, run }: Parts, region: string): Promise<Answer> {
	const isKey = /^(DG|\d{2}|\d{5}|\d{8})$/.test(region);
	const within = region.length >= 5 ? region.slice(0, 2) : null;
	const [about, places] = await Promise.all([manifest(), run(placeList, { within: '' })]);
	// Only what the lists name is asked for: an address may hold anything.
	const isInState = within !== null && places.some((own) => own.region === within);
	const inState = isKey && isInState ? await run(placeList, { within }) : [];
	const place = [...places, ...inState].find((own) => own.region === region) ?? null;
	const municipalities = inState.filter(
		(own) => own.level === 'municipality' && own.region.startsWith(region.slice(0, 5))
	);
	const empty = { manifest: about, places, municipalities, place, indicators: [], rows: [] };
	if (place === null) return empty;
	const [indicators, rows] = await Promise.all([
		run(indicatorList, { ...listFor(place), ...everyone }),
		run(placeOverview, { region })
	]);
	return { ...empty, indicators, rows };
}

/** All values of one indicator for a place, its state and the country. */
export async function askCourse(
	{ run }: Parts,
	place: RegionRow,
	indicator: string
): Promise<PartRow[]> {
	const state = place.region.slice(0, 2);
	const beside = [...new Set([place.region, state, 'DG'])];
	return run(comparePart, { indicator, ...listFor(place), beside, ...everyone });
}
