import { yearOfChange, type Territory, type TerritoryChange } from '../../core/territory.ts';

/** Changes that lie after a year: then the place was still part of its predecessor. */
export const laterThan = (
	{ changes }: Pick<Territory, 'changes'>,
	year: number
): TerritoryChange[] => changes.filter((change) => yearOfChange(change) > year);
