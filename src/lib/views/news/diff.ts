/** A row of a published file. */
export type Row = Readonly<Record<string, string>>;

/** What became of rows between two editions. */
export interface Difference {
	added: Row[];
	gone: Row[];
	/** Rows of one key whose cells differ: as they were, as they are. */
	changed: (readonly [before: Row, after: Row])[];
}

/** A character that stands in no key. */
const between = '\u0000';
const keyOf = (row: Row, key: readonly string[]) =>
	key.map((name) => row[name] ?? '').join(between);

/** Compares the rows of two editions by their key; columns that only one of them has are no change of a row. */
export function differ(
	before: readonly Row[],
	after: readonly Row[],
	key: readonly string[]
): Difference {
	const old = new Map(before.map((row) => [keyOf(row, key), row]));
	const now = new Map(after.map((row) => [keyOf(row, key), row]));
	return {
		added: after.filter((row) => !old.has(keyOf(row, key))),
		gone: before.filter((row) => !now.has(keyOf(row, key))),
		changed: after.flatMap((row) => {
			const was = old.get(keyOf(row, key));
			return was && isOther(was, row) ? [[was, row] as const] : [];
		})
	};
}

const isOther = (before: Row, after: Row) =>
	Object.keys(after).some((name) => name in before && before[name] !== after[name]);

/** What became of one indicator. */
export interface IndicatorNews {
	indicator: string;
	added: Row[];
	gone: Row[];
	/** Rows with another number, or a number where none was and the other way round. */
	revised: (readonly [before: Row, after: Row])[];
	/** Rows with the same number and another flag, source note or remark. */
	relabelled: number;
}

/** The differences of datasets with observations, by indicator. */
export function byIndicator({ added, gone, changed }: Difference): IndicatorNews[] {
	const ids = [...added, ...gone, ...changed.map(([, after]) => after)].map(
		({ indicator = '' }) => indicator
	);
	return [...new Set(ids)].toSorted().map((indicator) => {
		const own = (row: Row) => row.indicator === indicator;
		const pairs = changed.filter(([, after]) => own(after));
		const revised = pairs.filter(([before, after]) => before.value !== after.value);
		return {
			indicator,
			added: added.filter(own),
			gone: gone.filter(own),
			revised,
			relabelled: pairs.length - revised.length
		};
	});
}

/** A stored cell as a number; undefined for a sign or an empty cell. */
export const numberIn = (text: string | undefined): number | undefined =>
	text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;

/** The revision that moved its number most: in points for shares, in per cent of the old number for all else. */
export function largestRevision(
	revised: IndicatorNews['revised'],
	isShare: boolean
): { before: Row; after: Row; size: number } | undefined {
	const sized = revised.flatMap(([before, after]) => {
		const [was, is] = [numberIn(before.value), numberIn(after.value)];
		if (was === undefined || is === undefined || (!isShare && was === 0)) return [];
		return [{ before, after, size: isShare ? is - was : ((is - was) / Math.abs(was)) * 100 }];
	});
	return sized.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size))[0];
}
