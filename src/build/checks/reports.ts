import type { Issue } from '#lib/core/issue.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';
import { rowsOf } from './observations.ts';
import { givesAway, isSmall, isSmallShare, smallestCount } from '#lib/disclosure/rule.ts';

const reports = 'activity-reports';
const groups = 'activity-report-groups';

/** What the schema of reports cannot say: order of days, who leads, small counts, values without a name. */
export function checkReports(datasets: readonly Dataset[]): Issue[] {
	const periods = new Map(rowsOf(datasets, 'report-periods').map((row) => [row.period, row]));
	const leads = new Set(rowsOf(datasets, 'activities').map((row) => keyOf(row.activity, row.lead)));
	const reported = rowsOf(datasets, reports);
	const named = rowsOf(datasets, groups);
	return [
		...findFaults(datasets, 'report-periods', faultsOfPeriod),
		...findFaults(datasets, reports, (row) => [
			...faultsOfDays(row, periods.get(row.period ?? '')),
			...(leads.has(keyOf(row.activity, row.office))
				? []
				: [`office "${row.office}" does not lead this activity (name the lead of the list)`]),
			...faultsOfValues(row)
		]),
		...findFaults(datasets, groups, (row) => faultsOfGroup(row, reported, named))
	];
}

const keyOf = (...parts: (string | number | null | undefined)[]) => parts.join(' | ');

function findFaults(
	datasets: readonly Dataset[],
	id: string,
	faultsOf: (row: Row) => readonly string[]
): Issue[] {
	const own = datasets.find((dataset) => dataset.id === id);
	return (own?.table.rows ?? []).flatMap((row, at) =>
		faultsOf(row).map((detail): Issue => {
			const line = own?.table.lines[at];
			return { code: 'package-rule', severity: 'error', file: `data/${id}/data.csv`, line, detail };
		})
	);
}

/** Days as ISO text are in order when their texts are; an empty one says nothing. */
const isAfter = (day: unknown, other: unknown) =>
	typeof day === 'string' && typeof other === 'string' && day !== '' && other !== '' && day > other;

const faultsOfPeriod = ({ first_day, last_day, due }: Row): string[] => [
	...(isAfter(first_day, last_day) ? ['last_day is before first_day'] : []),
	...(isAfter(last_day, due) ? ['due is before the period has ended'] : [])
];

const faultsOfDays = (row: Row, period: Row | undefined): string[] => [
	...(isAfter(row.start, row.end) ? ['end is before start'] : []),
	...(isAfter(row.status_date, row.received) ? ['status_date is after the day of receipt'] : []),
	...(isAfter(period?.first_day, row.received)
		? ['was received before its period has begun (check period and received)']
		: [])
];

function faultsOfValues(row: Row): string[] {
	const small = (name: string, unit: unknown) =>
		unit === 'persons' && isFew(row[name]) ? [smallCount(name)] : [];
	const share = (name: string) =>
		row[`${name}_unit`] === 'percent' && isTelling(row, row[`${name}_value`])
			? [
					`${name}_value is a percentage that gives a count below ${smallestCount} away (write * instead)`
				]
			: [];
	const unnamed = (name: string) =>
		row[`${name}_value`] !== null && (!row[name] || !row[`${name}_unit`])
			? [`${name}_value has no ${name} or no ${name}_unit (say what is counted)`]
			: [];
	const ended = ['paused', 'finished', 'dropped'].includes(String(row.status));
	return [
		...small('participants', 'persons'),
		...small('output_value', row.output_unit),
		...small('outcome_value', row.outcome_unit),
		...share('output'),
		...share('outcome'),
		...unnamed('output'),
		...unnamed('outcome'),
		...(ended && (!row.status_date || !row.status_reason)
			? [`status "${row.status}" has no status_date or no status_reason (fill in both)`]
			: [])
	];
}

const isFew = (count: unknown): boolean => typeof count === 'number' && isSmall(count);

/** Whether a percentage of the participants tells how many of very few they are. */
function isTelling({ participants, participants_symbol }: Row, percent: unknown): boolean {
	if (typeof percent !== 'number') return false;
	if (participants_symbol === '*') return true;
	return typeof participants === 'number' && isSmallShare(percent, participants);
}

const smallCount = (name: string) =>
	`${name} counts fewer than ${smallestCount} persons (write * instead)`;

function faultsOfGroup(row: Row, reported: readonly Row[], named: readonly Row[]): string[] {
	const key = reportKey(row);
	const total = reported.find((report) => reportKey(report) === key)?.participants;
	if (isFew(row.participants)) return [smallCount('participants')];
	if (typeof total !== 'number') return [];
	if (Number(row.participants ?? 0) > total)
		return ['participants are more than those of the activity (correct one of the two)'];
	if (row.participants_symbol !== '*') return [];
	const groups = named.filter((group) => reportKey(group) === key);
	const marked = (symbol: string) =>
		groups.filter(({ participants_symbol }) => participants_symbol === symbol).length;
	const open = groups.flatMap(({ participants }) =>
		typeof participants === 'number' ? [participants] : []
	);
	return givesAway(total, { open, protected: marked('*'), withheld: marked('.') })
		? ['the protected count follows from the total and the other groups (protect a further group)']
		: [];
}

const reportKey = ({ period, activity, received }: Row) => keyOf(period, activity, received);
