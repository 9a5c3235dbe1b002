import type { County } from '#lib/core/county.ts';

/** Addresses of what the catalogue describes. */
export interface Places {
	home: string;
	catalog: string;
	publisher: string;
	contact: string;
	rights: string;
	/** What holds for reports of the county's own offices. */
	countyRights: string;
	page: (id: string) => string;
	dataset: (id: string) => string;
	/** A part of the description of a dataset. */
	part: (id: string, name: string) => string;
	file: (name: string) => string;
}

/**
 * Whole addresses where county.json knows the origin. Else they are relative to the catalogue file,
 * which lies in data/: whoever fetches it knows where from, and finds the files beside it.
 */
export function placesOf({ origin }: Pick<County, 'origin'>): Places {
	const root = origin === null ? '../' : `${origin}/`;
	const data = origin === null ? '' : `${origin}/data/`;
	const page = (id: string) => `${root}daten/${id}/`;
	const all = `${root}daten/`;
	return {
		home: root,
		catalog: `${all}#catalog`,
		publisher: `${all}#publisher`,
		contact: `${all}#contact`,
		rights: `${all}#rights`,
		countyRights: `${all}#county-rights`,
		page,
		dataset: (id) => `${page(id)}#dataset`,
		part: (id, name) => `${page(id)}#${name}`,
		file: (name) => data + name
	};
}
