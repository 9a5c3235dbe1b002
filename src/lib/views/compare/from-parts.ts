import { byName } from '../../core/order.ts';
import type { County } from '../../core/county.ts';
import { EngineError } from '../../data/engine-error.ts';
import { openParts, type Parts } from '../../data/parts/run.browser.ts';
import type { RegionRow } from '../../data/queries/compare.ts';
import { comparePart } from '../../data/queries/compare-part.ts';
import { placeList } from '../../data/queries/place-overview.ts';
import { partParams } from '../../figures/compare/part.ts';
import type { IndicatorFile } from './files.ts';

/** What the file of an indicator holds, from the parts of the whole country, with districts of other states beside; `root` of the site without a slash at the end. */
export async function fileFromParts(
	root: string,
	indicator: string,
	county: Pick<County, 'state' | 'country'>,
	far: readonly string[] = [],
	{ run, manifest }: Parts = openParts(root)
): Promise<IndicatorFile> {
	const asked = run(comparePart, partParams(indicator, county, far));
	const [rows, about] = await Promise.all([asked, manifest()]);
	// A page of the county has no place that says so.
	if (about?.madeUp) throw new EngineError('query', 'the parts are made up');
	if (!rows.some(({ row }) => row === 'indicator'))
		throw new EngineError('query', `${indicator}: no district of ${county.state} in the parts`);
	return {
		rows,
		sources: Object.fromEntries((about?.sources ?? []).map((own) => [own.source, own]))
	};
}

/** Districts of other states that the parts hold, by name; none where the parts do not come or are made up. */
export async function farDistricts(
	root: string,
	{ state }: Pick<County, 'state'>,
	{ run, manifest }: Parts = openParts(root)
): Promise<RegionRow[]> {
	try {
		const [places, about] = await Promise.all([run(placeList, { within: '' }), manifest()]);
		if (!about || about.madeUp) return [];
		return places
			.filter(({ level, region }) => level === 'district' && !region.startsWith(state))
			.toSorted((a, b) => byName(a.name_short_de, b.name_short_de));
	} catch {
		return [];
	}
}
