import type { Role } from '../../charts/kit/spec.ts';
import { readPeriod } from '../../core/period.ts';
import { countData } from '../columns/counts.ts';
import type { Context, Figure } from '../figure.ts';
import { presentComposition } from '../kinds/composition.ts';
import { reportsCube } from './cube.ts';
import { readSteering, reportsIn, type Steering } from './reports.ts';
import { shownStatuses, type ShownStatus } from './report-status.ts';
import type { SteeringRow } from './row.ts';
import { statusWords } from './status.words.ts';

/** How many activities of the list stand where in a period. */
export interface StatusCount {
	period: string;
	status: ShownStatus;
	count: number;
}

/** Counts activities by status in every period that has begun to be reported on. */
export function countStatuses(steering: Steering): StatusCount[] {
	const periods = [...new Set(steering.reports.map(({ period }) => period))].toSorted();
	return periods.flatMap((period) => {
		const reports = reportsIn(steering, period);
		const known = reports.filter(({ status }) => status !== null).length;
		return shownStatuses.map((status) => ({
			period,
			status,
			count:
				status === 'unreported'
					? steering.activities.length - known
					: reports.filter((own) => own.status === status).length
		}));
	});
}

const roles: Readonly<Record<ShownStatus, Role>> = {
	...{ planned: 'cat3', running: 'cat1', paused: 'cat5', finished: 'cat6', dropped: 'cat4' },
	unreported: 'unstated'
};

/** Activities by reported status, one column for each period. */
export const statusFigure: Figure<SteeringRow> = {
	id: 'steering-status',
	cube: reportsCube,
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const words = statusWords[locale];
		const steering = readSteering(rows, locale);
		const counts = countStatuses(steering);
		const periods = [...new Set(counts.map(({ period }) => period))];
		const subtitle = `${words.subtitle}. ${county.name[locale]}`;
		const of = (period: string) => counts.filter((own) => own.period === period);
		return {
			...findings(counts, steering.latest, context),
			subtitle,
			...presentComposition(
				{
					caption: subtitle,
					head: { id: 'period', name: t.period },
					parts: shownStatuses.map((id) => ({ id, name: words.statuses[id] })),
					moments: periods.map((period) => ({
						period,
						totalText: format.number(steering.activities.length),
						segments: of(period).map(({ status, count }) => ({
							id: `${period}/${status}`,
							name: words.statuses[status],
							role: roles[status],
							value: count,
							text: format.number(count),
							label: words.cell(words.statuses[status], period, format.unit(count, 'activities'))
						}))
					})),
					unit: 'activities'
				},
				context
			),
			data: countData(
				counts.map(({ period, status, count }) => ({
					...{ id: `${period}/${status}`, value: count, period: readPeriod(period) },
					terms: { status: { id: status, name: words.statuses[status] } }
				})),
				[{ id: 'status', title: words.status }],
				{ title: words.count, period: readPeriod(steering.latest), certainty: 'register' },
				context
			),
			notes: [words.note],
			citation: words.citation
		};
	}
};

function findings(
	counts: readonly StatusCount[],
	latest: string,
	{ format, locale, t }: Context
): { headline: string; summary: string } {
	const words = statusWords[locale];
	const last = counts.filter(({ period, count }) => period === latest && count > 0);
	const running = last.find(({ status }) => status === 'running')?.count ?? 0;
	if (last.length === 0) return { headline: words.none, summary: words.noneSummary };
	return {
		headline: words.headline(running, format.unit(running, 'activities'), latest),
		summary: words.summary(
			t.list(last.map(({ status, count }) => `${words.statuses[status]} ${format.number(count)}`)),
			latest
		)
	};
}
