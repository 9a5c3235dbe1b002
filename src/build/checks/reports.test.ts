import { describe, expect, it } from 'vitest';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';
import { checkReports } from './reports.ts';

const dataset = (id: string, rows: Row[]) =>
	({ id, table: { rows, lines: rows.map((_, at) => at + 2) } }) as unknown as Dataset;
const period = {
	period: '2025',
	first_day: '2025-01-01',
	last_day: '2025-12-31',
	due: '2026-03-31'
};
const report: Row = {
	...{ period: '2025', activity: 'bridge', received: '2026-03-01', office: 'town' },
	...{ status: 'running', status_date: '', status_reason: '', start: '', end: '' },
	...{ participants: 20, participants_symbol: '', output: '', output_unit: '', output_value: null },
	...{ outcome: '', outcome_unit: '', outcome_value: null }
};
const group = (
	target_group: string,
	participants: number | null,
	participants_symbol = ''
): Row => ({
	...{ period: '2025', activity: 'bridge', received: '2026-03-01' },
	...{ target_group, participants, participants_symbol }
});
const faults = (own: Row, groups: Row[] = [], span: Row = period) =>
	checkReports([
		dataset('activities', [{ activity: 'bridge', lead: 'town' }]),
		dataset('report-periods', [span]),
		dataset('activity-reports', [own]),
		dataset('activity-report-groups', groups)
	]).map(({ file, line, detail }) => `${file}:${line} ${detail}`);

describe('reports of offices', () => {
	it('are fine when days, lead and counts agree, and when nothing was collected', () => {
		expect(faults(report, [group('young', 12), group('women', 9)])).toEqual([]);
		expect(checkReports([])).toEqual([]);
	});
	it('end after they start, and have a status no later than their receipt', () => {
		expect(faults({ ...report, start: '2025-05-01', end: '2025-04-30' })).toEqual([
			'data/activity-reports/data.csv:2 end is before start'
		]);
		expect(faults({ ...report, status_date: '2026-03-02' })[0]).toContain('status_date is after');
	});
	it('come after their period began, which ends before it is due', () => {
		expect(faults({ ...report, received: '2024-12-31' })[0]).toContain('before its period');
		expect(faults(report, [], { ...period, due: '2025-12-30' })).toEqual([
			'data/report-periods/data.csv:2 due is before the period has ended'
		]);
	});
	it('come from the office that leads', () => {
		expect(faults({ ...report, office: 'club' })[0]).toContain('office "club" does not lead');
	});
	it('say why and since when an activity no longer runs', () => {
		const dropped = { ...report, status: 'dropped', status_date: '2025-09-30' };
		expect(faults(dropped)[0]).toContain('no status_reason');
		expect(faults({ ...dropped, status_reason: 'Mittel' })).toEqual([]);
	});
	it('name what a value counts', () => {
		expect(faults({ ...report, outcome_value: 50 })[0]).toContain('outcome_value has no outcome');
	});
});

describe('small counts of persons', () => {
	it('are never stored: 1 and 2 are, 0 and 3 are not small', () => {
		const counts = [0, 1, 2, 3].map((participants) => faults({ ...report, participants }).length);
		expect(counts).toEqual([0, 1, 1, 0]);
		const output = { ...report, output: 'Beratene', output_unit: 'persons', output_value: 2 };
		expect(faults(output)[0]).toContain('output_value counts fewer than 3');
		expect(faults({ ...output, output_unit: 'days' })).toEqual([]);
		expect(faults(report, [group('young', 2)])[0]).toContain('write * instead');
	});
	it('must not follow from the total and the other groups', () => {
		const alone = [group('young', 18), group('women', null, '*')];
		expect(faults(report, alone)).toEqual([
			expect.stringContaining('activity-report-groups/data.csv:3 the protected count follows')
		]);
		expect(faults(report, [group('young', null, '*'), group('women', null, '*')])).toEqual([]);
		const both = [group('young', null, '*'), group('women', null, '*')];
		expect(faults(report, [...both, group('all', 18)])).toHaveLength(2);
		expect(faults(report, [...both, group('all', 16)])).toHaveLength(2);
		expect(faults(report, [...both, group('all', 17)])).toEqual([]);
		expect(faults(report, [...both, group('all', null, '.')])).toEqual([]);
		expect(faults(report, [group('young', 12), group('women', null, '*')])).toEqual([]);
	});
	it('must not follow from a percentage', () => {
		const share = { ...report, outcome: 'Arbeit', outcome_unit: 'percent', outcome_value: 46 };
		expect(faults(share)).toEqual([]);
		expect(faults({ ...share, participants: null, participants_symbol: '*' }).join()).toContain(
			'outcome_value is a percentage that gives a count below 3 away'
		);
		expect(faults({ ...share, outcome_value: 10 })).toHaveLength(1);
	});
	it('of a group are no more than those of the activity', () => {
		expect(faults(report, [group('young', 21)])[0]).toContain('more than those of the activity');
	});
});
