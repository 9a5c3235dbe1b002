import { districtShares, type DistrictShare } from '../../figures/qualification/district-shares.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';

/** Choices of the page on qualification and their names in the address. */
export const qualificationSpecs = {
	share: {
		kind: 'one',
		param: 'abschluss',
		values: Object.keys(districtShares),
		initial: 'academic'
	}
} as const satisfies FilterSpecs;

/** True for a share the figures know. */
export const isShare = (value: string): value is DistrictShare =>
	Object.hasOwn(districtShares, value);

/** The choices as the figures know them. */
export const qualificationChoice = (values: FilterValues<typeof qualificationSpecs>) => ({
	share: isShare(values.share) ? values.share : 'academic'
});
