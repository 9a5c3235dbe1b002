import { EngineError } from '../../data/engine-error.ts';
import type { PartsManifest } from '../../data/parts/manifest.ts';
import { isKey, placesPath, upFrom } from '../../data/parts/names.ts';
import type { Parts } from '../../data/parts/run.browser.ts';
import { comparePart, type PartRow } from '../../data/queries/compare-part.ts';
import {
	everyone,
	indicatorList,
	type IndicatorRow,
	type RegionRow
} from '../../data/queries/compare.ts';
import { placeList, placeOverview, type OverviewRow } from '../../data/queries/place-overview.ts';

/** A line of the overview, and the indicator it is about. */
export interface Line extends OverviewRow {
	about: IndicatorRow;
}

/** A place with its figures, and the places that can be chosen instead. */
export interface Answer {
	manifest: PartsManifest;
	/** What was asked for, also where nobody knows it. */
	region: string;
	/** Country, states and districts. */
	places: readonly RegionRow[];
	/** Municipalities of the district it is or lies in. */
	municipalities: readonly RegionRow[];
	/** Null while none is chosen, or where nobody knows the key. */
	place: RegionRow | null;
	indicators: readonly IndicatorRow[];
	rows: readonly Line[];
}

/** All values of one indicator for a place, its peers, and what is shown beside it. */
export interface Course {
	place: RegionRow;
	indicator: IndicatorRow;
	/** Keys of what its lines show: the place, state and country, and a second district. */
	shown: readonly string[];
	rows: readonly PartRow[];
}

/** Level and state of a place whose indicators are listed for it. */
const listFor = ({ level, region }: RegionRow) => ({
	level,
	within: level === 'country' || level === 'state' ? '' : region.slice(0, 2)
});

/** Everything the page of a place shows: the shared lists and one part; null where there are no parts. */
export async function askPlace({ manifest, run }: Parts, region: string): Promise<Answer | null> {
	const listing = run(placeList, { within: '' });
	// Without parts this fails, too; the manifest decides.
	listing.catch(() => {});
	const about = await manifest();
	if (!about) return null;
	const places = await listing;
	const hasMore = isKey(region) && region.length >= 5;
	// Only what the manifest names is asked for: an address may hold anything.
	const isThere = hasMore && `${placesPath(region)}.parquet` in about.files;
	const inState = isThere ? await run(placeList, { within: region.slice(0, 2) }) : [];
	const place = [...places, ...inState].find((own) => own.region === region) ?? null;
	const municipalities = inState.filter(
		(own) => own.level === 'municipality' && own.region.startsWith(region.slice(0, 5))
	);
	const empty = { manifest: about, region, places, municipalities, place };
	if (place === null) return { ...empty, indicators: [], rows: [] };
	const [indicators, rows] = await Promise.all([
		run(indicatorList, { ...listFor(place), ...everyone }),
		run(placeOverview, { region })
	]);
	return { ...empty, indicators, rows: describe(rows, indicators) };
}

function describe(rows: readonly OverviewRow[], indicators: readonly IndicatorRow[]): Line[] {
	const known = new Map(indicators.map((own) => [own.indicator, own]));
	return rows.map((row) => {
		const about = known.get(row.indicator);
		if (!about) throw new EngineError('damaged', `"${row.indicator}" is in no list of indicators`);
		return { ...row, about };
	});
}

/** The values of one indicator over all periods; a district beside it costs nothing more, all of the country lie in one part. */
export async function askCourse(
	{ run }: Pick<Parts, 'run'>,
	place: RegionRow,
	indicator: IndicatorRow,
	second: RegionRow | null = null
): Promise<Course> {
	const asked = { indicator: indicator.indicator, ...listFor(place), ...everyone };
	const shown = [...new Set([...upFrom(place.region), ...(second ? [second.region] : [])])];
	const rows = await run(comparePart, { ...asked, beside: shown });
	return { place, indicator, shown, rows };
}
