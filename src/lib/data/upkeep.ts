import * as v from 'valibot';
import { comparison } from './schema/comparison.ts';

const step = v.object({
	period: v.string(),
	names: v.array(v.object({ de: v.string(), en: v.string() })),
	ahead: v.optional(v.literal(true)),
	year: v.number(),
	when: v.picklist(['later', 'now', 'past'])
});
const nextFigures = v.variant('kind', [
	v.object({ kind: v.literal('expected'), steps: v.array(step) }),
	v.object({ kind: v.picklist(['open', 'kept', 'county', 'report', 'closed', 'names']) })
]);

/** What a catalogue says of the dates of a dataset; editions kept before a property came do not have it, or have it in another form. */
export const upkeep = {
	/** Day of the next release, where the publisher has announced one. */
	nextUpdate: v.optional(v.nullable(v.string()), null),
	next: v.optional(v.fallback(v.nullable(nextFigures), null), null),
	compared: v.optional(v.nullable(comparison), null),
	/** Day since which every row has been held against the text of the strategy. */
	reviewed: v.optional(v.nullable(v.string()), null),
	lastPeriod: v.optional(v.nullable(v.string()), null)
};

export type Upkeep = { [Name in keyof typeof upkeep]: v.InferOutput<(typeof upkeep)[Name]> };
