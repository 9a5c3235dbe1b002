import type { Value } from '../../core/value.ts';
import { reportsIn, type Report, type Steering } from './reports.ts';
import type { ReportStatus } from './report-status.ts';
import { isStated } from './sums.ts';

/** What differs between two reports on an activity. */
export interface ReportChange {
	activity: string;
	name: string;
	/** Where it stood and stands; null where nobody said. */
	status: { before: ReportStatus | null; after: ReportStatus | null } | null;
	reason: string;
	/** Participants, where both reports state them and they differ; a protected count is a statement. */
	participants: { before: Value; after: Value } | null;
}

/** What happened between the last period reported on and the one before. */
export interface Changes {
	before: string;
	after: string;
	changed: readonly ReportChange[];
	/** Activities reported on for the first time, those reported on again after a gap, and those without a report since. */
	gained: readonly string[];
	again: readonly string[];
	lost: readonly string[];
	/** Activities whose report of the last period was corrected. */
	corrected: readonly string[];
}

/** What changed since the report before; null with fewer than two periods. */
export function changesSince(steering: Steering): Changes | null {
	const periods = [...new Set(steering.reports.map(({ period }) => period))].toSorted();
	const [before, after] = periods.slice(-2);
	if (before === undefined || after === undefined) return null;
	const [old, now] = [before, after].map(
		(period) => new Map(reportsIn(steering, period).map((own) => [own.activity, own]))
	);
	const known = new Set(
		steering.reports.flatMap(({ activity, period }) => (period < before ? [activity] : []))
	);
	const isNew = (id: string) => !old?.has(id) && now?.has(id) === true;
	const named = (keep: (id: string) => boolean) =>
		steering.activities.filter(({ id }) => keep(id)).map(({ name }) => name);
	return {
		before,
		after,
		changed: steering.activities.flatMap(({ id, name }) => {
			const [first, last] = [old?.get(id), now?.get(id)];
			return first && last ? changeOf(first, last, name) : [];
		}),
		gained: named((id) => isNew(id) && !known.has(id)),
		again: named((id) => isNew(id) && known.has(id)),
		lost: named((id) => old?.has(id) === true && !now?.has(id)),
		corrected: named((id) => (now?.get(id)?.corrects.length ?? 0) > 0)
	};
}

function changeOf(before: Report, after: Report, name: string): ReportChange[] {
	const status =
		before.status === after.status ? null : { before: before.status, after: after.status };
	const [first, last] = [before.participants, after.participants];
	const participants =
		isStated(first) && isStated(last) && first !== last ? { before: first, after: last } : null;
	if (!status && !participants) return [];
	const reason = status ? after.statusReason : '';
	return [{ activity: after.activity, name, status, reason, participants }];
}
