/** Moves label centres apart so that neighbours keep a distance, as near to their wish as the range allows. */
export function dodge(
	wishes: readonly number[],
	distance: number,
	[low, high]: [number, number]
): number[] {
	const order = wishes
		.map((wish, index) => ({ wish, index }))
		.sort((a, b) => a.wish - b.wish || a.index - b.index);
	let groups = order.map(({ wish, index }) => ({ start: wish, sum: wish, members: [index] }));
	for (let merged = true; merged;) {
		merged = false;
		const next: typeof groups = [];
		for (const group of groups) {
			const before = next.at(-1);
			if (!before || before.start + before.members.length * distance <= group.start) {
				next.push(group);
				continue;
			}
			merged = true;
			before.members.push(...group.members);
			before.sum += group.sum;
			before.start = startOf(before, distance);
		}
		groups = next.map((group) => ({ ...group, start: clampStart(group, distance, low, high) }));
	}
	const result = [...wishes];
	for (const group of groups)
		group.members.forEach((index, k) => (result[index] = group.start + k * distance));
	return result;
}

interface Group {
	start: number;
	sum: number;
	members: number[];
}

const startOf = (group: Group, distance: number) =>
	group.sum / group.members.length - ((group.members.length - 1) * distance) / 2;

const clampStart = (group: Group, distance: number, low: number, high: number) =>
	Math.max(low, Math.min(group.start, high - (group.members.length - 1) * distance));
