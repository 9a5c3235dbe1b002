import * as v from 'valibot';

const texts = v.record(v.string(), v.string());
/** What JSON-stat 2.0 asks of a dataset, as far as the downloads use it. */
export const jsonStat = v.object({
	version: v.literal('2.0'),
	class: v.literal('dataset'),
	label: v.string(),
	id: v.array(v.string()),
	size: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
	role: v.strictObject({
		time: v.optional(v.array(v.string())),
		geo: v.optional(v.array(v.string())),
		metric: v.array(v.string())
	}),
	dimension: v.record(
		v.string(),
		v.object({
			label: v.string(),
			category: v.object({
				index: v.array(v.string()),
				label: texts,
				unit: v.optional(v.record(v.string(), v.object({ label: v.string() })))
			})
		})
	),
	value: v.union([v.array(v.nullable(v.number())), v.record(v.string(), v.number())]),
	status: texts
});
