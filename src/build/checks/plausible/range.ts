import type { Finding } from '../finding.ts';
import { impossibleCell, type Cell } from './cells.ts';

/** Values no indicator of that unit can have, and periods of another kind than declared; each is an error. */
export const findImpossible = (cells: readonly Cell[]): Finding[] =>
	cells.flatMap((cell) => {
		const text = impossible(cell) ?? otherPeriod(cell);
		return text ? [impossibleCell('impossible', cell, text)] : [];
	});

function impossible({ value, meta: { unit } }: Cell): string | undefined {
	if (unit === 'percent-change') return undefined;
	if (value < 0) return `${value} is negative`;
	if (unit.startsWith('percent') && value > 100) return `${value} is more than 100 per cent`;
	if (unit === 'per-1000' && value > 1000) return `${value} is more than 1,000 of 1,000`;
	if ((unit !== 'persons' && unit !== 'count') || Number.isInteger(value)) return undefined;
	return notWhole(value, unit === 'persons');
}

/** A count with decimals, with the number that was meant. */
export const notWhole = (value: number, isPersons: boolean): string =>
	`${value} is no whole number${isPersons ? ' of persons' : ''}; if the point separates thousands, write ${thousands(value)}`;

/** 5.675 → 5675, as a German file means it. */
const thousands = (value: number): string => String(Math.round(value * 1000));

/** A day that no calendar has. */
function noDay(period: string): string | undefined {
	if (period.length !== 10) return undefined;
	const day = new Date(`${period}T00:00:00Z`);
	const isThere = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(period);
	return isThere ? undefined : `${period} is no day of the calendar`;
}

const forms: Record<string, RegExp> = {
	'reference-date': /^\d{4}-\d{2}-\d{2}$/,
	'annual-mean': /^\d{4}$/,
	annual: /^\d{4}$/
};

const names: Record<string, string> = {
	'reference-date': 'a date',
	'annual-mean': 'a year (annual mean)',
	annual: 'a year'
};

function otherPeriod({ period, meta: { periodKind } }: Cell): string | undefined {
	if (forms[periodKind]?.test(period) ?? true) return noDay(period);
	return `${period} is not ${names[periodKind]}, which data/indicators declares`;
}
