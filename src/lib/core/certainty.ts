/** How a figure came about, from the firmest to the loosest. */
export const certainties = [
	'full-count',
	'register',
	'sample',
	'model',
	'set',
	'strategy-statement',
	'own-calculation',
	'assumption',
	'own-data'
] as const;
export type Certainty = (typeof certainties)[number];
