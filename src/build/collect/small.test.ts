import { describe, expect, it } from 'vitest';
import { protectGroups, protectReport } from './small.ts';

const groups = (...counts: string[]) =>
	counts.map((participants, at) => ({
		...{ period: '2025', activity: 'bridge', received: '2026-03-01' },
		...{ target_group: `g${at}`, participants }
	}));
const stored = (total: string, ...counts: string[]) =>
	protectGroups(total, groups(...counts)).groups.map(({ participants }) => participants);

describe('small counts of target groups', () => {
	it.each([
		['one that the rest gives away', '20', ['18', '2'], ['.', '*']],
		['two that can only be 1', '10', ['8', '1', '1'], ['.', '*', '*']],
		['two that can only be 2', '12', ['8', '2', '2'], ['.', '*', '*']],
		['three that can only be 2', '30', ['4', '20', '2', '2', '2'], ['.', '20', '*', '*', '*']],
		['two of which nobody knows the larger one', '11', ['8', '1', '2'], ['8', '*', '*']],
		['three of which one is larger', '14', ['10', '1', '1', '2'], ['10', '*', '*', '*']],
		['groups that leave people out', '50', ['8', '1', '1'], ['8', '*', '*']],
		['groups that overlap', '9', ['8', '1', '1'], ['8', '*', '*']]
	])('%s', (_, total, counts, wanted) => expect(stored(total, ...counts)).toEqual(wanted));

	it('withhold no count that itself follows: a dot is no 1, no 2 and no zero that helps', () => {
		expect(stored('4', '3', '1')).toEqual([]);
		expect(stored('20', '0', '18', '2')).toEqual(['0', '.', '*']);
		expect(stored('9', '3', '5', '1')).toEqual(['3', '.', '*']);
	});

	it('are left out altogether where nothing larger can hide them', () => {
		expect(protectGroups('4', groups('2', '2'))).toEqual({
			...{ groups: [], hidden: ['g0', 'g1'], withheld: [], dropped: true }
		});
	});
});

describe('a report', () => {
	const report = { participants: '20', outcome: 'Arbeit', outcome_unit: 'percent' };
	it('shows no percentage of a protected count, and none that stands for one', () => {
		const of = (participants: string, outcome_value: string) => {
			const { hidden, report: own } = protectReport({ ...report, participants, outcome_value });
			return [own.participants, own.outcome_value, hidden];
		};
		expect(of('2', '50')).toEqual(['*', '*', ['participants', 'outcome_value']]);
		expect(of('*', '46')).toEqual(['*', '*', ['outcome_value']]);
		expect(of('20', '10')).toEqual(['20', '*', ['outcome_value']]);
		expect(of('20', '95')).toEqual(['20', '*', ['outcome_value']]);
		expect(of('20', '15')).toEqual(['20', '15', []]);
		expect(of('20', '0')).toEqual(['20', '0', []]);
		expect(of('', '46')).toEqual(['', '46', []]);
	});
});
