import * as v from 'valibot';
import { idList } from '../activities/row.ts';
import { reportStatuses } from './report-status.ts';

const number = v.nullable(v.number());
const unit = v.picklist(['persons', 'percent', 'count', 'days', 'eur', '']);
const names = { id: v.string(), name_de: v.string(), name_en: v.string() };

/** A period offices report on, and until when. */
export const periodSchema = v.object({
	kind: v.literal('period'),
	id: v.string(),
	first_day: v.string(),
	last_day: v.string(),
	due: v.string()
});

/** What an office says of an activity in a period, as it came in on one day. */
export const reportSchema = v.object({
	kind: v.literal('report'),
	period: v.string(),
	activity: v.string(),
	received: v.string(),
	office: v.string(),
	status: v.picklist([...reportStatuses, '']),
	status_date: v.string(),
	status_reason: v.string(),
	start: v.string(),
	end_day: v.string(),
	next_review: v.string(),
	places: number,
	participants: number,
	participants_symbol: v.string(),
	budget: number,
	funding: v.string(),
	output: v.string(),
	output_unit: unit,
	output_value: number,
	output_value_symbol: v.string(),
	outcome: v.string(),
	outcome_unit: unit,
	outcome_value: number,
	outcome_value_symbol: v.string()
});

/** Participants of one target group in such a report. */
export const countSchema = v.object({
	kind: v.literal('count'),
	period: v.string(),
	activity: v.string(),
	received: v.string(),
	id: v.string(),
	participants: number,
	participants_symbol: v.string()
});

/** An entry of the list with the target groups it names and the needs it addresses. */
export const entrySchema = v.object({
	kind: v.literal('activity'),
	id: v.string(),
	name: v.string(),
	theme: v.string(),
	lead: v.string(),
	lead_name: v.string(),
	groups: idList,
	needs: idList
});

export const themeSchema = v.object({
	kind: v.literal('theme'),
	...names,
	short_de: v.string(),
	short_en: v.string(),
	/** Which indicator the theme would need; empty where it has one. */
	needed_de: v.string(),
	needed_en: v.string()
});
/** A target group or a need of the strategy. */
export const termSchema = v.object({ kind: v.picklist(['group', 'need']), ...names });
/** An official indicator that speaks to a theme. */
export const measureSchema = v.object({
	kind: v.literal('measure'),
	...names,
	theme: v.string()
});

/** The newest official number that gives the size of a target group, or of a part of it. */
export const sizeSchema = v.object({
	kind: v.literal('size'),
	id: v.string(),
	indicator: v.string(),
	fit: v.picklist(['exact', 'part']),
	reason_de: v.string(),
	reason_en: v.string(),
	period: v.string(),
	people: v.number(),
	source: v.string()
});

/** A result for participants that the strategy itself states under a theme. */
export const statedSchema = v.object({
	kind: v.literal('stated'),
	...names,
	theme: v.string(),
	value: v.number(),
	unit: v.picklist(['percent', 'persons']),
	period: v.string(),
	section: v.string()
});

/** The day of the newest list of activities. */
export const listSchema = v.object({ kind: v.literal('list'), date: v.string() });

export const rowSchema = v.variant('kind', [
	periodSchema,
	reportSchema,
	countSchema,
	entrySchema,
	themeSchema,
	termSchema,
	measureSchema,
	sizeSchema,
	statedSchema,
	listSchema
]);

/** A report of an office, or what is needed to read it: the list, its words, the periods, sizes of groups. */
export type SteeringRow = v.InferOutput<typeof rowSchema>;
export type RowOf<Kind extends SteeringRow['kind']> = Extract<SteeringRow, { kind: Kind }>;
