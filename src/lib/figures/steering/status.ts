import { columnChart } from '../../charts/columns/chart.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { readPeriod } from '../../core/period.ts';
import { category, countyPlace, whereAndWhen } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import type { Context, Figure } from '../figure.ts';
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
			chart: columnChart({
				columns: periods.map((period) => ({
					id: period,
					x: Number(period),
					name: period,
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
				breaks: [],
				print: { locale },
				axisLabel: t.units.activities.other
			}),
			data: dataOf(counts, context),
			table: {
				caption: subtitle,
				columns: [
					{ id: 'period', name: t.period, numeric: false },
					...shownStatuses.map((id) => ({ id, name: words.statuses[id], numeric: true }))
				],
				rows: periods.map((period) => ({
					id: period,
					cells: [period, ...of(period).map(({ count }) => format.number(count))]
				}))
			},
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

function dataOf(counts: readonly StatusCount[], context: Context): FigureData {
	const words = statusWords[context.locale];
	return {
		columns: [
			...whereAndWhen(context),
			category('status', words.status),
			{
				...{ is: 'measure', id: 'activities', title: words.count, unit: 'activities' },
				...{ decimals: 0, certainty: 'register', bare: true }
			}
		],
		rows: counts.map(({ period, status, count }) => ({
			id: `${period}/${status}`,
			place: countyPlace(context),
			period: readPeriod(period),
			terms: { status: { id: status, name: words.statuses[status] } },
			cells: { activities: { value: count } }
		}))
	};
}
