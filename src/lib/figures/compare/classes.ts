import { roundAsPrinted } from '../../i18n/number.ts';

const classes = 5;

/** Lower limits of all classes but the first, as they are printed: what stands there decides about the shade. */
export function classLimits([low, high]: [number, number], decimals: number): number[] {
	const limits = Array.from({ length: classes - 1 }, (_, index) =>
		roundAsPrinted(low + ((high - low) * (index + 1)) / classes, decimals)
	);
	return new Set(limits).size === limits.length && (limits[0] ?? low) > low ? limits : [];
}

/** The class of a value, from 0 to 1; without classes its place between lowest and highest. */
export function levelIn(value: number, range: [number, number], decimals: number): number {
	const [low, high] = range;
	if (high === low) return 0.5;
	const limits = classLimits(range, decimals);
	if (limits.length === 0) return (value - low) / (high - low);
	return limits.filter((limit) => value >= limit).length / (classes - 1);
}
