import * as v from 'valibot';
import { sizeFields } from '../activities/row.ts';

/** What a need is about, in the order in which it is shown. */
export const needKinds = ['occupation', 'qualification', 'group'] as const;
export type NeedKind = (typeof needKinds)[number];

const entry = { activity: v.string(), activity_name: v.string() };

/** Kinds of rows that needs are read from. */
export const needRows = {
	need: v.object({
		row: v.literal('need'),
		need: v.string(),
		kind: v.picklist(needKinds),
		name_de: v.string(),
		name_en: v.string(),
		section: v.string(),
		source_named: v.string(),
		note_de: v.string(),
		note_en: v.string(),
		/** The target group of the list that the need names; empty where it names none. */
		target_group: v.string(),
		/** The need that it counts with, because two forecasts cut it differently; empty where none. */
		overlap: v.string(),
		overlap_de: v.string(),
		overlap_en: v.string(),
		...entry,
		reason_de: v.string(),
		reason_en: v.string()
	}),
	/** An entry that stands open to a need without naming it. */
	open: v.object({
		row: v.literal('open'),
		need: v.string(),
		...entry,
		/** Conditions of its own that the list prints; empty where it prints none. */
		conditions_de: v.string(),
		conditions_en: v.string()
	}),
	/** What the text of the strategy describes for a need outside the list. */
	mention: v.object({
		row: v.literal('mention'),
		need: v.string(),
		section: v.string(),
		name_de: v.string(),
		name_en: v.string()
	}),
	/** What an official number says of the size of a group in need. */
	size: v.object({ row: v.literal('size'), need: v.string(), ...sizeFields }),
	/** An entry without a need. */
	free: v.object({ row: v.literal('free'), ...entry }),
	edition: v.object({ row: v.literal('edition'), date: v.string() })
};

/** Any of these rows. */
export const needRowSchema = v.variant('row', [
	needRows.need,
	needRows.open,
	needRows.mention,
	needRows.size,
	needRows.free,
	needRows.edition
]);

/** A need with one of its entries (none: empty), what is open to it or described for it, or words around it. */
export type NeedRow = v.InferOutput<typeof needRowSchema>;
