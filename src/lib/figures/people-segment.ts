import type { Role, Segment } from '../charts/kit/spec.ts';
import type { Value } from '../core/value.ts';
import type { Context } from './figure.ts';
import { printValue } from './time-series.ts';

/** A stacked part of a column of people: printed as a bare number, spoken with unit, date and flag. */
export function peopleSegment(
	{ period, id, name, role }: { period: string; id: string; name: string; role: Role },
	value: Value,
	flag: string,
	context: Pick<Context, 't' | 'format'>
): Segment {
	const spoken = printValue(value, flag, { unit: 'persons', decimals: 0 }, context);
	return {
		id: `${period}-${id}`,
		name,
		role,
		value,
		// The table's own column says what is rounded: a flag in every cell would bury the numbers.
		text: printValue(value, '', { unit: 'count', decimals: 0 }, context),
		label: `${name}, ${context.format.period(period)}: ${spoken}`
	};
}
