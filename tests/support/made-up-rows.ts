import * as v from 'valibot';
import { latestReportSchema } from '../../src/lib/figures/activities/latest-report.ts';
import type { ActivityRow } from '../../src/lib/figures/activities/row.ts';
import { rowSchema, type SteeringRow } from '../../src/lib/figures/steering/row.ts';
import { madeUpRows } from './made-up.ts';

const measures = ['places', 'participants', 'budget', 'output_value', 'outcome_value'];

/** Measures of a line as the cube would give them: numbers as numbers, signs beside them. */
const measured = (line: Record<string, string>) =>
	Object.fromEntries(
		measures.flatMap((name) => {
			const text = line[name] ?? '';
			const isNumber = /^[\d.]+$/.test(text);
			return [
				[name, isNumber ? Number(text) : null],
				[`${name}_symbol`, isNumber ? '' : text]
			];
		})
	);

const toRow = (kind: string, { end, target_group, ...line }: Record<string, string>): SteeringRow =>
	v.parse(rowSchema, {
		...line,
		...{ kind, end_day: end, id: target_group ?? line.period },
		...measured(line)
	});

/** Periods, reports and counts of the made-up county as rows of the cube. */
export const madeUpReports = (): SteeringRow[] => [
	...madeUpRows('report-periods').map((line) => toRow('period', line)),
	...madeUpRows('activity-reports').map((line) => toRow('report', line)),
	...madeUpRows('activity-report-groups').map((line) => toRow('count', line))
];

/** The last report on each activity as rows of the list of activities. */
export function madeUpLatest(): ActivityRow[] {
	const keyOf = ({ period = '', received = '' }: Record<string, string>) => period + received;
	const ordered = madeUpRows('activity-reports').toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
	const last = new Map(ordered.map((line) => [line.activity, line]));
	return [...last.values()].map((line) =>
		v.parse(latestReportSchema, {
			...line,
			...{ kind: 'report', id: line.activity },
			...measured(line)
		})
	);
}
