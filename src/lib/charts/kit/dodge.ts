/** Moves label centres apart so that neighbours keep half the size of each, as near to their wish as the range allows. */
export function dodge(
	wishes: readonly number[],
	size: number | readonly number[],
	[low, high]: [number, number]
): number[] {
	const sizeOf = (index: number) => (typeof size === 'number' ? size : (size[index] ?? 0));
	const order = wishes.map((_, index) => index).sort((a, b) => wishOf(a) - wishOf(b) || a - b);
	const offsets: number[] = [];
	for (const [rank, index] of order.entries()) {
		const before = order[rank - 1];
		const distance = before === undefined ? 0 : (sizeOf(before) + sizeOf(index)) / 2;
		offsets.push((offsets.at(-1) ?? 0) + distance);
	}
	// Without the offsets, labels may lie on one another, but not in another order: those that would are put at their mean.
	const groups: { sum: number; count: number }[] = [];
	for (const [rank, index] of order.entries()) {
		let group = { sum: wishOf(index) - (offsets[rank] ?? 0), count: 1 };
		for (let last = groups.at(-1); last && meanOf(last) >= meanOf(group); last = groups.at(-1)) {
			groups.pop();
			group = { sum: last.sum + group.sum, count: last.count + group.count };
		}
		groups.push(group);
	}
	const means = groups.flatMap((group) => Array.from({ length: group.count }, () => meanOf(group)));
	const end = high - (offsets.at(-1) ?? 0);
	const result = [...wishes];
	for (const [rank, index] of order.entries())
		result[index] = Math.max(low, Math.min(means[rank] ?? 0, end)) + (offsets[rank] ?? 0);
	return result;

	function wishOf(index: number) {
		return wishes[index] ?? 0;
	}
}

const meanOf = ({ sum, count }: { sum: number; count: number }) => sum / count;
