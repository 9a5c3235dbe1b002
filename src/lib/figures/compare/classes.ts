import { roundAsPrinted } from '../../i18n/number.ts';

const classes = 5;

/** What shades mean: both ends, and the lower limits of all classes but the first as they are printed; what stands there decides about the shade. */
export interface Classes {
	low: number;
	high: number;
	/** None where too few values differ. */
	limits: readonly number[];
}

const areDistinct = (low: number, limits: readonly number[]) =>
	limits.every((limit, index) => limit > (limits[index - 1] ?? low));

/** Classes of equal width. */
export function evenClasses([low, high]: readonly [number, number], decimals: number): Classes {
	const limits = Array.from({ length: classes - 1 }, (_, index) =>
		roundAsPrinted(low + ((high - low) * (index + 1)) / classes, decimals)
	);
	return { low, high, limits: areDistinct(low, limits) ? limits : [] };
}

/** Classes from lowest value, fifths and highest value; of equal width where fifths are printed alike. */
export function classesOfFifths(fifths: readonly number[], decimals: number): Classes | null {
	const [low, high] = [fifths[0], fifths.at(-1)];
	if (low === undefined || high === undefined) return null;
	const limits = fifths.slice(1, -1).map((limit) => roundAsPrinted(limit, decimals));
	return limits.length === classes - 1 && areDistinct(low, limits)
		? { low, high, limits }
		: evenClasses([low, high], decimals);
}

/** The class of a value, from 0 to 1; without classes its place between lowest and highest. */
export function levelIn(value: number, { low, high, limits }: Classes): number {
	if (high === low) return 0.5;
	if (limits.length === 0) return (value - low) / (high - low);
	return limits.filter((limit) => value >= limit).length / (classes - 1);
}
