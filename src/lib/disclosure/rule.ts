/** Counts of persons below this are not published where nothing else is declared. */
export const smallestCount = 3;

/** Whether a number counts so few persons that it must not be published. */
export const isSmall = (count: number, minCell = smallestCount): boolean =>
	count > 0 && count < minCell;

/** Whether a percentage of persons stands for so few of them, or leaves out so few, that it gives their count away. */
export const isSmallShare = (percent: number, persons: number, minCell = smallestCount): boolean =>
	[percent, 100 - percent].some((part) => isSmall(Math.round((part * persons) / 100), minCell));

/** What is published of the parts of a total: open counts, and how many are protected or withheld. */
export interface Parts {
	open: readonly number[];
	/** Counts of 1 up to the limit. */
	protected: number;
	/** Counts kept back for their sake: never small, else they were protected themselves. */
	withheld: number;
}

/** Whether total and open counts rule out a count below the limit for a protected one, taking the parts for all of the total. */
export function givesAway(
	total: number,
	{ open, ...hidden }: Parts,
	minCell = smallestCount
): boolean {
	if (hidden.protected === 0) return false;
	const largest = minCell - 1;
	const rest = total - open.reduce((sum, count) => sum + count, 0);
	const others = hidden.protected - 1;
	/** Whether one protected count may be so much, whatever the others are. */
	const may = (count: number): boolean => {
		const most = rest - count - others;
		if (hidden.withheld > 0) return most >= hidden.withheld * minCell;
		return most >= 0 && most <= others * (largest - 1);
	};
	const possible = Array.from({ length: largest }, (_, at) => at + 1).filter(may);
	return possible.length > 0 && possible.length < largest;
}
