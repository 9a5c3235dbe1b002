import { byKey } from '../../core/period.ts';
import { reportsIn, type Report, type Steering } from './reports.ts';

/** A report that was due on a day of the edition and is not there, or came in after it. */
export interface DueReport {
	period: string;
	activity: string;
	name: string;
	lead: string;
	due: string;
	/** Day it came in first; empty while it is missing. */
	received: string;
}

/** A review whose day has passed without a newer report on the activity. */
export interface DueReview {
	activity: string;
	name: string;
	lead: string;
	due: string;
}

/** Everything that was due by a day. */
export interface Overdue {
	missing: readonly DueReport[];
	late: readonly DueReport[];
	reviews: readonly DueReview[];
}

const firstReceived = ({ received, corrects }: Report): string => corrects[0]?.received ?? received;

/** What was due by a day: reports that are missing or came late, and reviews. */
export function overdueOn(steering: Steering, today: string): Overdue {
	const due = steering.periods
		.filter((period) => period.due < today)
		.flatMap((period) => {
			const reports = new Map(reportsIn(steering, period.id).map((own) => [own.activity, own]));
			return steering.activities.map((activity): DueReport => {
				const report = reports.get(activity.id);
				return {
					...{ period: period.id, activity: activity.id, name: activity.name },
					...{ lead: activity.lead_name, due: period.due },
					received: report ? firstReceived(report) : ''
				};
			});
		});
	return {
		missing: due.filter(({ received }) => received === ''),
		late: due.filter((own) => own.received > own.due),
		reviews: reviewsBy(steering, today)
	};
}

/** Only the newest report of an activity says when it is looked at again. */
function reviewsBy({ activities, reports }: Steering, today: string): DueReview[] {
	return activities.flatMap((activity) => {
		const last = reports
			.filter((own) => own.activity === activity.id)
			.toSorted((a, b) => byKey(a.period, b.period))
			.at(-1);
		const due = last?.nextReview ?? '';
		return due !== '' && due < today
			? [{ activity: activity.id, name: activity.name, lead: activity.lead_name, due }]
			: [];
	});
}
