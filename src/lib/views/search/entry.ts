import * as v from 'valibot';

/** What can be found, in the order in which equal hits are shown. */
export const kinds = [
	'page',
	'region',
	'theme',
	'figure',
	'activity',
	'group',
	'organisation',
	'indicator',
	'number',
	'dataset'
] as const;
export type Kind = (typeof kinds)[number];

/** The file of a language: everything that can be found, with paths as `site.href` takes them. */
export const indexSchema = v.array(
	v.object({
		kind: v.picklist(kinds),
		path: v.string(),
		title: v.string(),
		/** Printed under the title. */
		text: v.string(),
		/** Found but not printed. */
		words: v.string(),
		/** A picture that tells once more what another one tells. */
		echo: v.exactOptional(v.literal(true))
	})
);
export type Entry = v.InferOutput<typeof indexSchema>[number];
