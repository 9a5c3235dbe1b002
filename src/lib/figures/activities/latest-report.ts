import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import { toValue, type Value } from '../../core/value.ts';
import type { CubeParams } from '../figure.ts';
import { reportStatuses, type ReportStatus } from '../steering/report-status.ts';

const number = v.nullable(v.number());

/** The last report of an office on an activity. */
export const latestReportSchema = v.object({
	kind: v.literal('report'),
	id: v.string(),
	period: v.string(),
	received: v.string(),
	status: v.picklist([...reportStatuses, '']),
	status_date: v.string(),
	status_reason: v.string(),
	next_review: v.string(),
	places: number,
	participants: number,
	participants_symbol: v.string(),
	budget: number,
	funding: v.string()
});
type LatestReportRow = v.InferOutput<typeof latestReportSchema>;

/** What an office states of an activity beside output and outcome. */
export type ReportItem = 'participants' | 'places' | 'money' | 'status' | 'review';

/** What the last report on an activity says of it. */
export interface LatestReport {
	period: string;
	/** Day it came in. */
	received: string;
	status: ReportStatus | null;
	statusDate: string;
	statusReason: string;
	nextReview: string;
	places: Value;
	participants: Value;
	budget: Value;
	funding: string;
}

/** The last report on each activity: of its last period the one that came in last. No rows where nothing is collected. */
export const latestReports: Query<CubeParams, LatestReportRow> = {
	name: 'latest-reports',
	tables: ['activity-reports'],
	sql: `SELECT 'report' AS kind, r.activity AS id, r.period, r.received, r.status, r.status_date,
	r.status_reason, r.next_review, r.places, r.participants, r.participants_symbol, r.budget, r.funding
FROM activity_reports r WHERE NOT EXISTS (SELECT 1 FROM activity_reports n
	WHERE n.activity = r.activity
	AND (n.period > r.period OR (n.period = r.period AND n.received > r.received)))
ORDER BY r.activity`,
	bind: () => [],
	row: latestReportSchema
};

/** Reads such a row. */
export const toLatestReport = (row: LatestReportRow): LatestReport => ({
	...{ period: row.period, received: row.received, funding: row.funding },
	...{ status: row.status === '' ? null : row.status, statusDate: row.status_date },
	...{ statusReason: row.status_reason, nextReview: row.next_review },
	participants: toValue(row.participants, row.participants_symbol),
	...{ places: toValue(row.places, ''), budget: toValue(row.budget, '') }
});
