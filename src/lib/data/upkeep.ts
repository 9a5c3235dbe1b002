import * as v from 'valibot';
import { comparison } from './schema/comparison.ts';

const nextFigures = v.variant('kind', [
	v.object({
		kind: v.literal('expected'),
		period: v.string(),
		year: v.number(),
		isDue: v.boolean()
	}),
	v.object({ kind: v.literal('open') }),
	v.object({ kind: v.literal('county') })
]);

/** What a catalogue says of the dates of a dataset; editions kept before a property came do not have it. */
export const upkeep = {
	/** Day of the next release, where the publisher has announced one. */
	nextUpdate: v.optional(v.nullable(v.string()), null),
	next: v.optional(v.nullable(nextFigures), null),
	compared: v.optional(v.nullable(comparison), null)
};

export type Upkeep = { [Name in keyof typeof upkeep]: v.InferOutput<(typeof upkeep)[Name]> };
