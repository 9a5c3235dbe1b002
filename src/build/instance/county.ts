import type { County } from '#lib/core/county.ts';
import { namesOf, type RegionRow } from './names.ts';

/** Texts of a strategy that is not there. */
const none = { de: '', en: '' };

/** What county.json says of a new county: its place and names; strategy and operator are left to fill in. */
export const makeCounty = (
	row: RegionRow,
	neighbours: readonly string[],
	before: County
): County => ({
	region: row.region ?? '',
	state: before.state,
	country: before.country,
	neighbours: [...neighbours],
	edition: 1,
	...namesOf(row),
	stateName: before.stateName,
	inState: before.inState,
	countryName: before.countryName,
	inCountry: before.inCountry,
	strategy: none,
	origin: null,
	mappings: { checked: null, confirmed: null },
	operator: { name: null, address: null, email: null, phone: null, representedBy: null }
});
