import { isNumber, type Value } from '../../core/value.ts';
import { valueOf, type Observation } from '../observations.ts';

/** A span of completed years; `to` is null where it is open. */
export interface AgeBand {
	from: number;
	to: number | null;
}

/** Reads an age group of the source: "15-17" or "75+"; null when it is neither. */
export function parseAge(age: string): AgeBand | null {
	const [, from, end, to] = /^(\d+)(?:(\+)|-(\d+))$/.exec(age) ?? [];
	if (from === undefined) return null;
	return { from: Number(from), to: end === '+' ? null : Number(to) };
}

/** Key of a band, as the source writes its own: "15-24", "75+". */
export const bandKey = ({ from, to }: AgeBand): string =>
	to === null ? `${from}+` : `${from}-${to}`;

const endOf = ({ to }: AgeBand): number => to ?? Infinity;

/**
 * Sum of the source's age groups within a band; 'not-stated' unless they cover it exactly,
 * and the source's reason where one of them is missing.
 */
export function sumOfBand(rows: readonly Observation[], band: AgeBand): Value {
	const parts = rows
		.flatMap((row) => {
			const age = parseAge(row.age);
			return age && age.from <= endOf(band) && endOf(age) >= band.from
				? [{ age, value: valueOf(row) }]
				: [];
		})
		.toSorted((a, b) => a.age.from - b.age.from);
	let next = band.from;
	let sum = 0;
	for (const { age, value } of parts) {
		if (age.from !== next) return 'not-stated';
		if (!isNumber(value)) return value;
		sum += value;
		next = endOf(age) + 1;
	}
	return next === endOf(band) + 1 ? sum : 'not-stated';
}

/** Census that the population figures of a day rest on: from 2022 on that of 2022, before that of 2011. */
export const censusOf = (period: string): '2011' | '2022' => (period < '2022' ? '2011' : '2022');
