import type { Count, Sum } from './model.ts';
import type { Stated } from './stated.ts';
import { idOf } from './sums.ts';

/** Equations between statements on the same people at different times: who knows that a number has not changed can compare. */
export function tiesOf(stated: Iterable<Stated>): Sum[] {
	const timeless = Map.groupBy(stated, (one) => idOf({ ...one, edition: '' }));
	return [...timeless.values()].flatMap((same) => {
		const ordered = same.toSorted((a, b) => (a.edition < b.edition ? -1 : 1));
		return ordered.flatMap((later, at) => {
			const earlier = ordered[at - 1];
			return earlier ? tie(earlier.count, later.count) : [];
		});
	});
}

/** Equal numbers are tied; where one is unknown, an attacker assumes it if it may be. */
export function tie(a: Count, b: Count): Sum[] {
	const known = a.value !== null && b.value !== null;
	if (known ? a.value !== b.value : !mayBeEqual(a, b)) return [];
	return [
		{
			terms: [
				[a, 1],
				[b, -1]
			],
			assumed: !known
		}
	];
}

/** Whether what is told of two counts, or known of one, leaves them equal. */
function mayBeEqual(a: Count, b: Count): boolean {
	const [low, high] = [
		Math.max(a.value ?? a.low, b.value ?? b.low),
		Math.min(a.value ?? a.high, b.value ?? b.high)
	];
	return low <= high;
}
