import * as v from 'valibot';

const indicator = v.object({
	id: v.string(),
	name: v.string(),
	group: v.string(),
	/** Whether regions of different size can be compared. */
	comparable: v.boolean(),
	/** Years of its first and last value. */
	first: v.string(),
	last: v.string()
});
const region = v.object({
	id: v.string(),
	name: v.string(),
	/** Further names it goes by. */
	names: v.array(v.string()),
	level: v.picklist(['district', 'state', 'country']),
	/** A town that is a district of its own. */
	isTown: v.boolean()
});
const group = v.object({
	name: v.string(),
	short: v.string(),
	path: v.string(),
	/** What the list says of it. */
	said: v.string(),
	state: v.picklist(['named', 'open', 'unnamed'])
});

const fact = v.object({
	kind: v.picklist(['town', 'statement', 'count']),
	name: v.string(),
	/** Other names of a town; the words that ask for a statement. */
	keys: v.array(v.string()),
	value: v.string(),
	about: v.string(),
	/** The same as a hit of the search says it. */
	text: v.string(),
	source: v.string(),
	path: v.string()
});
export type Fact = v.InferOutput<typeof fact>;

/** The words questions are made of, in one language: all of them names in the data. */
export const vocabularySchema = v.object({
	indicators: v.array(indicator),
	regions: v.array(region),
	/** The county this site is about: what a question without a region means. */
	own: v.string(),
	groups: v.array(group),
	/** Numbers that need no file. */
	facts: v.array(fact),
	/** The list of activities: its name and date. */
	list: v.object({ name: v.string(), date: v.string() })
});
export type Vocabulary = v.InferOutput<typeof vocabularySchema>;
export type AskedIndicator = Vocabulary['indicators'][number];
export type AskedRegion = Vocabulary['regions'][number];
export type AskedGroup = Vocabulary['groups'][number];
