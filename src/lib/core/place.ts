/** Where a value holds: a region by its AGS ("DG" for the nation), the districts of a state as one, or nowhere in space. */
export type Place =
	| { kind: 'region'; ags: string; name: string }
	| { kind: 'districts'; state: string; name: string }
	| { kind: 'not-regional' };

/** A region with its name in the language of the reader. */
export const region = (ags: string, name: string): Place => ({ kind: 'region', ags, name });

/** For what has no place. */
export const nowhere: Place = { kind: 'not-regional' };

/** Key of a place, the same in every language: an AGS, "06:districts", or "" for no place. */
export function placeKey(place: Place): string {
	if (place.kind === 'region') return place.ags;
	return place.kind === 'districts' ? `${place.state}:districts` : '';
}

/** Name of a place; empty where there is none. */
export const placeName = (place: Place): string =>
	place.kind === 'not-regional' ? '' : place.name;
