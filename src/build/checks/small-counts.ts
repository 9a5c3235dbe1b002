/** Counts of persons below this are never stored. */
export const smallestCount = 3;

/** Whether a number counts so few persons that it must not be stored. */
export const isSmall = (count: number): boolean => count > 0 && count < smallestCount;

/** Whether a percentage of persons stands for so few of them, or leaves out so few, that it gives their count away. */
export const isSmallShare = (percent: number, persons: number): boolean =>
	[percent, 100 - percent].some((part) => isSmall(Math.round((part * persons) / 100)));

/** What is stored of the groups of a report: open counts, and how many are protected or withheld. */
export interface StoredGroups {
	open: readonly number[];
	/** Counts of 1 or 2. */
	protected: number;
	/** Counts kept back for their sake: never 1 or 2, else they were protected themselves. */
	withheld: number;
}

/** Whether total and open counts leave but one value for every protected one, taking groups for parts of the total. */
export function givesAway(total: number, { open, ...hidden }: StoredGroups): boolean {
	const least = hidden.protected;
	if (least === 0) return false;
	const most = least * (smallestCount - 1);
	const rest = total - open.reduce((sum, count) => sum + count, 0);
	const sums = Array.from({ length: most - least + 1 }, (_, at) => least + at).filter((sum) => {
		const left = rest - sum;
		return left === 0 || (hidden.withheld > 0 && left >= smallestCount);
	});
	return sums.length === 1 && (sums[0] === least || sums[0] === most);
}
