/** How the keys of a level look; whatever is no key must not become the name of a file. */
const keyShapes: Readonly<Record<string, RegExp>> = {
	country: /^DG$/,
	state: /^\d{2}$/,
	'government-district': /^\d{3}$/,
	district: /^\d{5}$/,
	municipality: /^\d{8}$/
};

/** Whether a key has the shape of those of a level. */
export const isKeyOf = (region: string, level: string): boolean =>
	keyShapes[level]?.test(region) ?? false;

/** Whether there is a level of that name. */
export const isLevel = (level: string): boolean => Object.hasOwn(keyShapes, level);

/** Whether a text looks like the key of a place. */
export const isKey = (text: string): boolean =>
	Object.keys(keyShapes).some((level) => isKeyOf(text, level));

/** Keys of a place and of what lies above it, state and country. */
export const upFrom = (region: string): string[] => [
	...new Set([region, region.slice(0, 2), 'DG'])
];

/** Levels whose regions stand in one part for the whole country, together with states and country. */
export const wholeLevels: readonly string[] = ['state', 'government-district', 'district'];

/** The list of places that are no municipalities. */
export const allPlaces = 'district';

/** Which part of an indicator holds the regions of a level within a region; null where no single part does. */
export function partOf(level: string, within: string): string | null {
	if (level === 'country') return 'state';
	if (wholeLevels.includes(level)) return level;
	return level === 'municipality' && within.length >= 2 ? within.slice(0, 2) : null;
}

/** Whether a part holds a region: those of its level and above, or all of its state. */
export function partHolds(part: string, region: string): boolean {
	if (isKeyOf(region, 'country')) return true;
	if (!wholeLevels.includes(part)) return region.startsWith(part);
	return isKeyOf(region, 'state') || isKeyOf(region, part);
}

/** Name of the list of indicators of a level within the country (""), or within a state. */
export const listName = (level: string, within: string): string =>
	within === '' ? level : `${level}-${within}`;

/** The same where there is such a list, otherwise null. */
export function listOf(level: string, within: string): string | null {
	const isThere =
		within === ''
			? level === 'country' || wholeLevels.includes(level)
			: ['district', 'municipality'].includes(level) && isKeyOf(within, 'state');
	return isThere ? listName(level, within) : null;
}

/** Path of the places within a region, "" for all but municipalities; without the ending. */
export const placesPath = (within: string): string =>
	`places/${/^\d/.test(within) ? within.slice(0, 2) : allPlaces}`;

/** Whether a path is that of a list all questions share; these stand in the manifest at the top. */
export const isList = (path: string): boolean => /^(indicators|places)\//.test(path);

/** Folder of a place's overview: municipalities lie beside their district. */
export const overviewFolder = (region: string): string => `overview/${region.slice(0, 5)}`;
