import { isNumber, type Value } from '../../core/value.ts';
import type { Direction, Judgement } from './cube.ts';

/** What can be said about a target, from the best to the least known. */
export const targetStatuses = ['reached', 'on-course', 'off-course', 'not-assessable'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** Parts of a target that may be missing. */
export const targetParts = [
	'target',
	'current',
	'current-period',
	'date',
	'baseline',
	'baseline-period'
] as const;
export type TargetPart = (typeof targetParts)[number];

/** What the status follows from; a period is "2028", "2028-06", "2028-06-30" or empty. */
export interface TargetFacts {
	direction: Direction;
	judged: Judgement;
	value: Value;
	date: string;
	current: Value;
	currentPeriod: string;
	baseline: Value;
	baselinePeriod: string;
}

/** A status with what it rests on. */
export interface Assessment {
	status: TargetStatus;
	/** What has to be known to say more; empty unless the status cannot be assessed. */
	missing: TargetPart[];
	/** Value on the straight line from baseline to target at the current period; null without one. */
	expected: number | null;
}

const dayLength = 86_400_000;

/** The last day of a period as a count of days: "2028" and "2028-12-31" are one. */
function lastDay(period: string): number {
	const [year = 0, month = 12, day] = period.split('-').map(Number);
	return Date.UTC(year, day === undefined ? month : month - 1, day ?? 0) / dayLength;
}

const isMet = (direction: Direction, current: number, aim: number): boolean => {
	if (direction === 'at-least') return current >= aim;
	return direction === 'at-most' ? current <= aim : current === aim;
};

/** On the good side of the line; for an exact target: no further from it than the line is. */
const keepsUp = (direction: Direction, current: number, aim: number, expected: number): boolean =>
	direction === 'exactly'
		? Math.abs(current - aim) <= Math.abs(expected - aim)
		: isMet(direction, current, expected);

const unknown = (missing: TargetPart[]): Assessment => ({
	status: 'not-assessable',
	missing,
	expected: null
});

/** A year that is whole and has not met its target has missed it; a part of a year says nothing yet. */
const yearOnly = (period: string, missing: TargetPart[]): Assessment =>
	/^\d{4}$/.test(period)
		? { status: 'off-course', missing: [], expected: null }
		: unknown(period === '' ? missing : []);

/** Parts a target is judged without. */
const unneeded: Readonly<Record<Judgement, readonly TargetPart[]>> = {
	line: [],
	'at-date': ['baseline', 'baseline-period'],
	'each-year': ['date', 'baseline', 'baseline-period']
};

/** Judges a target: met, on or behind the straight line from its baseline, missed at its date, or not to be judged. */
export function assess(facts: TargetFacts): Assessment {
	const { direction, value, current, baseline, date, currentPeriod, baselinePeriod } = facts;
	const missing = missingParts(facts);
	if (!isNumber(value) || !isNumber(current)) return unknown(missing);
	if (isMet(direction, current, value)) return { status: 'reached', missing: [], expected: null };
	if (facts.judged === 'each-year') return yearOnly(currentPeriod, missing);
	if (date === '' || currentPeriod === '') return unknown(missing);
	if (lastDay(currentPeriod) >= lastDay(date))
		return { status: 'off-course', missing: [], expected: null };
	if (facts.judged === 'at-date') return unknown([]);
	if (!isNumber(baseline) || baselinePeriod === '') return unknown(missing);
	const [start, now, end] = [baselinePeriod, currentPeriod, date].map(lastDay);
	// A value from the start or before says nothing about the way; nor does a way that runs backwards.
	if (start === undefined || now === undefined || end === undefined || now <= start || end <= start)
		return unknown([]);
	const expected = baseline + ((value - baseline) * (now - start)) / (end - start);
	const status = keepsUp(direction, current, value, expected) ? 'on-course' : 'off-course';
	return { status, missing: [], expected };
}

function missingParts(facts: TargetFacts): TargetPart[] {
	const known: Record<TargetPart, boolean> = {
		target: isNumber(facts.value),
		current: isNumber(facts.current),
		'current-period': facts.currentPeriod !== '',
		date: facts.date !== '',
		baseline: isNumber(facts.baseline),
		'baseline-period': facts.baselinePeriod !== ''
	};
	return targetParts.filter((part) => !known[part] && !unneeded[facts.judged].includes(part));
}
