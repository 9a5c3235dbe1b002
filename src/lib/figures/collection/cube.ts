import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';

const officeRow = v.object({
	office: v.string(),
	name: v.string(),
	asked: v.number()
});
export type OfficeRow = v.InferOutput<typeof officeRow>;

/** Lead offices of the list with the number of their activities. */
export const officesCube: Query<CubeParams, OfficeRow> = {
	name: 'collection-offices',
	tables: ['activities', 'organisations'],
	sql: `SELECT a.lead AS office, coalesce(o.name_de, a.lead) AS name, CAST(count(*) AS INTEGER) AS asked
FROM activities a LEFT JOIN organisations o ON o.organisation = a.lead
WHERE a.edition = ? GROUP BY a.lead, o.name_de ORDER BY office`,
	bind: ({ edition }) => [edition],
	row: officeRow
};

const periodRow = v.object({ period: v.string(), due: v.string() });
export type PeriodRow = v.InferOutput<typeof periodRow>;

/** Reporting periods with their deadline, the latest first. */
export const periodsCube: Query<CubeParams, PeriodRow> = {
	name: 'collection-periods',
	tables: ['report-periods'],
	sql: 'SELECT period, due FROM report_periods ORDER BY period DESC',
	bind: () => [],
	row: periodRow
};

const answerRow = v.object({
	period: v.string(),
	office: v.string(),
	activity: v.string(),
	first: v.string(),
	last: v.string(),
	times: v.number()
});
export type AnswerRow = v.InferOutput<typeof answerRow>;

/** When each activity of the list was first and last reported on, and how often. */
export const answersCube: Query<CubeParams, AnswerRow> = {
	name: 'collection-answers',
	tables: ['activities', 'activity-reports'],
	sql: `SELECT r.period, a.lead AS office, r.activity, min(r.received) AS first,
	max(r.received) AS last, CAST(count(*) AS INTEGER) AS times
FROM activity_reports r JOIN activities a ON a.activity = r.activity AND a.edition = ?
GROUP BY r.period, a.lead, r.activity ORDER BY r.period, r.activity`,
	bind: ({ edition }) => [edition],
	row: answerRow
};
