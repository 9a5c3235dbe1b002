import { toSearch, type FilterSpecs } from '../filters.ts';

/** Place and indicator as they stand in the address. */
export const placeSpecs = {
	region: { kind: 'text', param: 'ags' },
	indicator: { kind: 'text', param: 'kennzahl' },
	second: { kind: 'text', param: 'mit' }
} as const satisfies FilterSpecs;

/** The page of a place with an indicator, for a link. */
export const pathToPlace = (region: string, indicator: string): string =>
	`/ort/${toSearch(placeSpecs, { region, indicator, second: '' })}`;
