import { bodiesOf, type Body, type Network } from './network.ts';

/** Two bodies and the number of activities both are in. */
export interface Pair {
	bodies: [Body, Body];
	count: number;
}
/** Who meets whom: named bodies only, kinds of bodies are left out. */
export interface JointFinding {
	/** All pairs that meet at least once, the most frequent first. */
	pairs: Pair[];
	/** Bodies by the number of activities they share with another one, the most first. */
	bodies: Body[];
	/** Activities with at least two named bodies. */
	shared: number;
	/** Number of joint activities of two bodies, in either order. */
	countOf: (a: string, b: string) => number;
}

const keyOf = (a: string, b: string) => [a, b].toSorted().join('/');

/** Counts the joint activities of all pairs of bodies. */
export function findJoint({ activities, bodies, bodyOf }: Network): JointFinding {
	const groups = activities
		.map((own) => bodiesOf(own).filter((id) => !bodyOf(id).generic))
		.filter((ids) => ids.length > 1);
	const counts = new Map<string, number>();
	const own = new Map<string, number>();
	for (const ids of groups)
		for (const [index, a] of ids.entries()) {
			own.set(a, (own.get(a) ?? 0) + 1);
			for (const b of ids.slice(index + 1))
				counts.set(keyOf(a, b), (counts.get(keyOf(a, b)) ?? 0) + 1);
		}
	const countOf = (a: string, b: string) => counts.get(keyOf(a, b)) ?? 0;
	const met = bodies.filter(({ id }) => own.has(id));
	const pairs = met.flatMap((a, index) =>
		met
			.slice(index + 1)
			.map((b): Pair => ({ bodies: [a, b], count: countOf(a.id, b.id) }))
			.filter(({ count }) => count > 0)
	);
	return {
		pairs: pairs.sort((a, b) => b.count - a.count),
		bodies: met.sort((a, b) => (own.get(b.id) ?? 0) - (own.get(a.id) ?? 0)),
		shared: groups.length,
		countOf
	};
}
