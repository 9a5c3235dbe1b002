import * as v from 'valibot';

const period = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}-\d{2})?$/, 'must be a year or a date as 2026-11-22')
);

/** One table of a publisher as a file, and what of it stands here number by number. */
const comparedFile = v.strictObject({
	/** The table, as in data/sources. */
	source: v.pipe(v.string(), v.nonEmpty('must not be empty')),
	first: period,
	last: period,
	/** How many values of this time were the same in both. */
	values: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Somebody else had moved its columns: the numbers are the publisher's, the form is not. */
	rearranged: v.optional(v.boolean(), false)
});

/** That numbers here were compared with files of their publishers, value by value, and were the same. */
export const comparison = v.strictObject({
	date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date as 2026-11-22')),
	files: v.pipe(v.array(comparedFile), v.minLength(1))
});
