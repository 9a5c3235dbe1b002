import { byKey } from '../../core/period.ts';
import type { Locale } from '../../core/locale.ts';
import { toValue, type Value } from '../../core/value.ts';
import type { ReportStatus } from './report-status.ts';
import type { RowOf, SteeringRow } from './row.ts';

/** Something counted or measured, by the name the office gave it. */
export interface Result {
	name: string;
	unit: Exclude<RowOf<'report'>['output_unit'], ''>;
	value: Value;
}

/** What an office says of an activity in a period. */
export interface Report {
	period: string;
	activity: string;
	received: string;
	office: string;
	status: ReportStatus | null;
	statusDate: string;
	statusReason: string;
	start: string;
	end: string;
	nextReview: string;
	places: Value;
	participants: Value;
	budget: Value;
	funding: string;
	output: Result | null;
	outcome: Result | null;
	/** Participants by target group; groups overlap. */
	groups: ReadonlyMap<string, Value>;
	/** Reports that this one corrects, the oldest first. */
	corrects: readonly Report[];
}

/** A word in one language. */
export interface Named {
	id: string;
	name: string;
}

/** The list, what was reported on it, and what is needed to weigh it. */
export interface Steering {
	activities: readonly RowOf<'activity'>[];
	themes: readonly (Named & { short: string; needed: string })[];
	groups: readonly Named[];
	needs: readonly Named[];
	measures: readonly (Named & { theme: string })[];
	sizes: ReadonlyMap<string, RowOf<'size'> & { reason: string }>;
	/** Results for participants that the strategy states; nobody reported them. */
	stated: readonly (RowOf<'stated'> & { name: string })[];
	periods: readonly RowOf<'period'>[];
	/** The valid report of each activity and period. */
	reports: readonly Report[];
	/** The last period somebody reported on; empty without reports. */
	latest: string;
	listDate: string;
}

const resultOf = (
	name: string,
	unit: RowOf<'report'>['output_unit'],
	value: Value
): Result | null => (name === '' || unit === '' ? null : { name, unit, value });

const keyOf = ({
	period,
	activity,
	received
}: Record<'period' | 'activity' | 'received', string>) => [period, activity, received].join(' ');

const toReport = (row: RowOf<'report'>, counts: readonly RowOf<'count'>[]): Report => ({
	...row,
	status: row.status === '' ? null : row.status,
	statusDate: row.status_date,
	statusReason: row.status_reason,
	end: row.end_day,
	nextReview: row.next_review,
	places: toValue(row.places, ''),
	participants: toValue(row.participants, row.participants_symbol),
	budget: toValue(row.budget, ''),
	output: resultOf(row.output, row.output_unit, toValue(row.output_value, row.output_value_symbol)),
	outcome: resultOf(
		row.outcome,
		row.outcome_unit,
		toValue(row.outcome_value, row.outcome_value_symbol)
	),
	groups: new Map(
		counts
			.filter((own) => keyOf(own) === keyOf(row))
			.map((own) => [own.id, toValue(own.participants, own.participants_symbol)])
	),
	corrects: []
});

/** Of several reports on an activity and period the last one that came in is valid; it keeps the ones it corrects. */
function validOf(reports: readonly Report[]): Report[] {
	const groups = Map.groupBy(reports, ({ period, activity }) => `${period} ${activity}`);
	return [...groups.values()].flatMap((all) => {
		const ordered = all.toSorted((a, b) => byKey(a.received, b.received));
		const last = ordered.at(-1);
		return last ? [{ ...last, corrects: ordered.slice(0, -1) }] : [];
	});
}

/** Reads the rows of the cube in one language. */
export function readSteering(rows: readonly SteeringRow[], locale: Locale): Steering {
	const of = <Kind extends SteeringRow['kind']>(kind: Kind) =>
		rows.filter((row): row is RowOf<Kind> => row.kind === kind);
	const named = (kind: 'group' | 'need') =>
		rows.flatMap((row) =>
			row.kind === kind && 'name_de' in row ? [{ id: row.id, name: row[`name_${locale}`] }] : []
		);
	const activities = of('activity');
	const listed = new Set(activities.map(({ id }) => id));
	const counts = of('count');
	const reports = validOf(
		of('report')
			.filter(({ activity }) => listed.has(activity))
			.map((row) => toReport(row, counts))
	);
	return {
		activities,
		themes: of('theme').map((row) => ({
			id: row.id,
			name: row[`name_${locale}`],
			short: row[`short_${locale}`],
			needed: row[`needed_${locale}`]
		})),
		groups: named('group'),
		needs: named('need'),
		measures: of('measure').map((row) => ({
			id: row.id,
			name: row[`name_${locale}`],
			theme: row.theme
		})),
		sizes: new Map(of('size').map((row) => [row.id, { ...row, reason: row[`reason_${locale}`] }])),
		stated: of('stated').map((row) => ({ ...row, name: row[`name_${locale}`] })),
		periods: of('period'),
		reports,
		latest: reports.reduce((last, { period }) => (period > last ? period : last), ''),
		listDate: of('list')[0]?.date ?? ''
	};
}

/** The valid reports of one period. */
export const reportsIn = ({ reports }: Steering, period: string): Report[] =>
	reports.filter((own) => own.period === period);
