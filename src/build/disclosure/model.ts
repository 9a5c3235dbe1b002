/** Where a count is published: a row of a dataset by its place, and the column. */
export interface Place {
	dataset: string;
	row: number;
	field: string;
}

/** A count of persons, with what is published of it. */
export interface Count {
	/** Measure, edition and keys, as a person reads them. */
	key: string;
	/** The true number; null where only a sign is known. */
	value: number | null;
	/** What everybody can read: the number lies between these. */
	low: number;
	high: number;
	/** Must stay untold: it is below the limit. */
	small: boolean;
	/** Whether a sign may still take its place. */
	hideable: boolean;
	/** What takes its place now: `*` for a small count, `.` for one that is withheld. */
	sign: '' | '*' | '.';
	/** Numbers from 1 up to this, itself left out, are small. */
	limit: number;
	/** How much it costs to withhold it. */
	cost: number;
	/** The kept edition in which it stands open as it is now. */
	shownIn?: string;
	places: Place[];
	/** For what stands nowhere itself: the row it follows from. */
	from?: Place;
}

/** An equation between counts: the terms add up to zero. */
export interface Sum {
	terms: (readonly [count: Count, factor: number])[];
	/** Not known to be true, but what an attacker would take for true: it counts as far as it fits the rest. */
	assumed: boolean;
}

/** Counts and the equations that hold between them. */
export interface Model {
	counts: Count[];
	sums: Sum[];
}

/** A small count that can be told too well, and the numbers that remain possible. */
export interface Breach {
	count: Count;
	low: number;
	high: number;
}

/** Models whose counts have nothing to do with each other; those without a small count are left out. */
export function partsOf({ counts, sums }: Model): Model[] {
	const byCount = new Map<Count, Sum[]>(counts.map((count) => [count, []]));
	for (const sum of sums) for (const [count] of sum.terms) byCount.get(count)?.push(sum);
	const seen = new Set<Count>();
	return counts.flatMap((first) => {
		if (!first.small || seen.has(first)) return [];
		const part: Model = { counts: [], sums: [] };
		const own = new Set<Sum>();
		const waiting = [first];
		for (let count = waiting.pop(); count; count = waiting.pop()) {
			if (seen.has(count)) continue;
			seen.add(count);
			part.counts.push(count);
			for (const sum of byCount.get(count) ?? []) {
				if (own.has(sum)) continue;
				own.add(sum);
				waiting.push(...sum.terms.map(([other]) => other));
			}
		}
		return [{ ...part, sums: [...own] }];
	});
}
