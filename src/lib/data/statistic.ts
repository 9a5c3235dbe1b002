/** The official statistic that a table belongs to, by the first five digits of its code; any other source stands for itself. */
export const statisticOf = (source: string): string => /^(\d{5})-/.exec(source)?.[1] ?? source;

/** What the numbers of a source go on from: tables of one statistic are one series, unless the indicator declares that it is calculated anew. */
export const seriesOfSource = (source: string, isRevised: boolean): string =>
	isRevised ? source : statisticOf(source);
