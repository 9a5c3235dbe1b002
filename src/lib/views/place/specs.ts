import type { FilterSpecs } from '../filters.ts';

/** Place and indicator as they stand in the address. */
export const placeSpecs = {
	region: { kind: 'text', param: 'ags' },
	indicator: { kind: 'text', param: 'kennzahl' },
	second: { kind: 'text', param: 'mit' }
} as const satisfies FilterSpecs;
