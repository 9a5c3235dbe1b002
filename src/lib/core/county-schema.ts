import * as v from 'valibot';

const localised = v.object({ de: v.string(), en: v.string() });
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
const ags = v.pipe(v.string(), v.regex(/^(DG|\d{2}(\d{3})?)$/));

/** What county.json may say. */
export const countySchema = v.object({
	region: ags,
	state: ags,
	country: ags,
	neighbours: v.array(ags),
	edition: v.pipe(v.number(), v.integer()),
	name: localised,
	short: localised,
	in: localised,
	of: localised,
	stateName: localised,
	inState: localised,
	countryName: localised,
	inCountry: localised,
	strategy: localised,
	/** Where the site is published, without a slash at the end; null while nobody knows. */
	origin: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s?#]*[^\s?#/]$/))),
	/** Key of the county among the data providers of the national portal (dcatde:contributorID). */
	contributorId: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)))),
	/** Folder with the numbers of many more places, seen from the project; the data step makes parts of it. */
	parts: v.optional(v.nullable(v.pipe(v.string(), v.minLength(1)))),
	/** Path of the gateway for free questions below the origin of the site; left out where the static files answer everything. */
	gateway: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\/[^\s?#]*[^\s?#/]$/)))),
	/** Since when all our mappings are checked against the words of the strategy, and since when the county has confirmed them. */
	mappings: v.optional(v.object({ checked: day, confirmed: day }), {
		...{ checked: null, confirmed: null }
	}),
	operator: v.object({
		name: v.nullable(v.string()),
		address: v.nullable(v.string()),
		email: v.nullable(v.string()),
		phone: v.nullable(v.string()),
		representedBy: v.nullable(v.string())
	})
});
