import * as v from 'valibot';
import { certainties } from '../../core/certainty.ts';
import { latestReportSchema } from './latest-report.ts';

/** What an activity's status may be, in the order in which it is shown. */
export const statuses = ['running', 'recurring', 'planned'] as const;
export type Status = (typeof statuses)[number];

/** A list as the cube writes it: ids with commas between them. */
export const idList = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? [] : text.split(',')))
);
/** Other names of an organisation as the cube writes them. */
export const aliasList = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? [] : text.split('|')))
);
const names = { id: v.string(), name_de: v.string(), name_en: v.string() };
const texts = { ...names, short_de: v.string(), short_en: v.string() };

/** What the filters know of an activity. */
export const entrySchema = v.object({
	kind: v.literal('activity'),
	id: v.string(),
	edition: v.number(),
	name_de: v.string(),
	theme: v.string(),
	status: v.picklist(statuses),
	lead: v.string(),
	partners: idList,
	groups: idList,
	/** Target groups the entry addresses as a whole, without a further condition. */
	general: v.optional(idList),
	explicit: idList,
	implied: idList,
	group_printed: v.optional(v.string())
});
/** An edition of the list. */
export const editionSchema = v.object({
	kind: v.literal('edition'),
	...names,
	edition: v.number(),
	date: v.string()
});
/** A target group and the family it belongs to. */
export const groupSchema = v.object({
	kind: v.literal('group'),
	...texts,
	family: v.string(),
	/** Groups whose general offers stand open to this one as well. */
	wider: v.optional(idList),
	/** Themes in which nobody would look for this group. */
	unfit: v.optional(idList)
});
/** A theme without what is said about it. */
export const themeSchema = v.object({ kind: v.literal('theme'), ...texts });

/** An organisation as the list of activities names it. */
export const bodySchema = v.object({
	kind: v.literal('organisation'),
	id: v.string(),
	name_de: v.string(),
	/** English only where the list names no certain organisation: "Companies". */
	generic_en: v.optional(v.string()),
	aliases: v.optional(aliasList)
});

/** Rows of a matrix. */
export const matrixSchema = v.variant('kind', [
	entrySchema,
	editionSchema,
	groupSchema,
	themeSchema,
	latestReportSchema
]);

/** What a matrix of activities needs: an activity, or a word of the vocabularies it uses. */
export type MatrixRow = v.InferOutput<typeof matrixSchema>;

/** An activity with what only its list shows. */
export const fullEntrySchema = v.object({
	...entrySchema.entries,
	interval_months: v.nullable(v.number()),
	note_de: v.string(),
	note_en: v.string(),
	about_de: v.string(),
	about_en: v.string(),
	name_printed: v.optional(v.string()),
	conditions_de: v.optional(v.string()),
	conditions_en: v.optional(v.string())
});
/** A target group with its name inside a sentence. */
export const namedGroupSchema = v.object({
	...groupSchema.entries,
	in_sentence_de: v.optional(v.string()),
	in_sentence_en: v.optional(v.string())
});
/** The latest official number of people in a group, or in a part of it. */
export const sizeFields = {
	fit: v.picklist(['exact', 'part']),
	reason_de: v.string(),
	reason_en: v.string(),
	people: v.number(),
	as_of: v.string(),
	// Not "indicator" and "source": files of the list do not rest on these tables.
	counted: v.string(),
	counted_in: v.string(),
	counted_by: v.string(),
	certainty: v.picklist(certainties)
};
/** The size of a target group. */
export const groupSizeSchema = v.object({
	kind: v.literal('size'),
	id: v.string(),
	...sizeFields
});
/** A theme with what is said about it. */
export const fullThemeSchema = v.object({
	...themeSchema.entries,
	about_de: v.string(),
	about_en: v.string()
});

/** Rows of the list of activities. */
export const activitySchema = v.variant('kind', [
	fullEntrySchema,
	editionSchema,
	namedGroupSchema,
	bodySchema,
	fullThemeSchema,
	groupSizeSchema,
	latestReportSchema
]);

/** An activity with all its dimensions, or a word of the vocabularies it uses. */
export type ActivityRow = v.InferOutput<typeof activitySchema>;
