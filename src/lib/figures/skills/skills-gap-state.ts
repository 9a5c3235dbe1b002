import { gapBars } from './gap-bars.ts';

/** The gap by qualification for the state, on a scale of its own. */
export const skillsGapState = gapBars(
	'skills-gap-state',
	({ county, locale }) => ({
		region: county.state,
		name: county.stateName[locale],
		in: county.inState[locale]
	}),
	true
);
