import { gapBars } from './gap-bars.ts';

/** The gap by qualification for the county, after the latest forecast. */
export const skillsGap = gapBars(
	'skills-gap',
	({ county, locale }) => ({
		region: county.region,
		name: county.name[locale],
		in: county.in[locale]
	}),
	false
);
