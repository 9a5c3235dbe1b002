/** How many signs the keys of a level have; a municipality lies in the part of its state. */
const keyLength: Readonly<Record<string, number>> = {
	state: 2,
	'government-district': 3,
	district: 5
};

/** Levels whose regions stand in one part for the whole country. */
export const wholeLevels: readonly string[] = Object.keys(keyLength);

/** Which part of an indicator holds the regions of a level within a region; null where no single part does. */
export function partOf(level: string, within: string): string | null {
	if (level in keyLength) return level;
	return level === 'municipality' && within.length >= 2 ? within.slice(0, 2) : null;
}

/** Whether a part holds a region: those of its level and above, or all of its state. */
export function partHolds(part: string, region: string): boolean {
	if (!/^\d/.test(region)) return true;
	if (!(part in keyLength)) return region.startsWith(part);
	return region.length === 2 || region.length === keyLength[part];
}

/** Name of the list of indicators of a level within the country (""), or within a state. */
export const listOf = (level: string, within: string): string =>
	within === '' ? level : `${level}-${within}`;

/** Folder of a place's overview: municipalities lie beside their district. */
export const overviewFolder = (region: string): string => `overview/${region.slice(0, 5)}`;
