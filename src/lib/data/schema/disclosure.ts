import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const column = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'must be in snake_case'));
const kebab = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be in kebab-case'));

/** A column that counts persons. */
const count = v.strictObject({
	field: column,
	/** Only in rows where these columns hold these values. */
	when: v.optional(v.record(column, text), {}),
	/** Columns of several datasets with the same name count the same people. */
	measure: v.optional(kebab)
});

/** A key whose values are parts of a total. */
const sum = v.strictObject({
	field: column,
	/** The value of the key in rows of the total; left out where those rows are of a dataset without the key. */
	total: v.optional(text),
	/** Only these values are parts, where the key holds others too. */
	parts: v.optional(v.pipe(v.array(text), v.minLength(1))),
	/** The dataset that names in its column "parent" what each value is a part of. */
	parents: v.optional(kebab),
	/** The parts may share people, and leave people out. */
	overlap: v.optional(v.boolean(), false)
});

/** How a dataset protects counts of few persons. */
export const disclosure = v.variant('method', [
	v.strictObject({
		method: v.literal('none'),
		reason: v.strictObject({ de: text, en: text })
	}),
	v.strictObject({
		method: v.picklist(['suppress', 'round5', 'round10']),
		minCell: v.optional(
			v.pipe(v.number(), v.integer(), v.minValue(3, 'must be at least 3'), v.maxValue(100)),
			3
		),
		counts: v.pipe(v.array(count), v.minLength(1)),
		sums: v.optional(v.array(sum), []),
		/** The key that tells earlier and later statements on the same people apart. */
		editions: v.optional(column),
		/** Whether data.csv itself is protected already: then it is checked and stays as it is. */
		stored: v.optional(v.literal('protected'))
	})
]);

/** A declaration that protects. */
export type Protection = Exclude<v.InferOutput<typeof disclosure>, { method: 'none' }>;
