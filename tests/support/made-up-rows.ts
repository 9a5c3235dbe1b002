import * as v from 'valibot';
import { rowSchema, type SteeringRow } from '../../src/lib/figures/steering/row.ts';
import { madeUpRows } from './made-up.ts';

const measures = ['places', 'participants', 'budget', 'output_value', 'outcome_value'];

/** A line of a file as the cube would give it: numbers as numbers, signs beside them. */
const toRow = (kind: string, { end, target_group, ...line }: Record<string, string>): SteeringRow =>
	v.parse(rowSchema, {
		...line,
		...{ kind, end_day: end, id: target_group ?? line.period },
		...Object.fromEntries(
			measures.flatMap((name) => {
				const text = line[name] ?? '';
				const isNumber = /^[\d.]+$/.test(text);
				return [
					[name, isNumber ? Number(text) : null],
					[`${name}_symbol`, isNumber ? '' : text]
				];
			})
		)
	});

/** Periods, reports and counts of the made-up county as rows of the cube. */
export const madeUpReports = (): SteeringRow[] => [
	...madeUpRows('report-periods').map((line) => toRow('period', line)),
	...madeUpRows('activity-reports').map((line) => toRow('report', line)),
	...madeUpRows('activity-report-groups').map((line) => toRow('count', line))
];
