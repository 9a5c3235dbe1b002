/** How a published figure came about, from the firmest to the loosest. */
export const publishedCertainties = [
	'full-count',
	'register',
	'sample',
	'model',
	'set',
	'strategy-statement',
	'own-calculation',
	'assumption'
] as const;
/** The same, and what only a number of a reader's own file can be: no dataset may claim it. */
export const certainties = [...publishedCertainties, 'own-data'] as const;
export type Certainty = (typeof certainties)[number];
