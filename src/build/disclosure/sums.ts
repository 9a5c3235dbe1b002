import type { Protection } from '#lib/data/schema/disclosure.ts';
import { isSmall } from '#lib/disclosure/rule.ts';
import type { Count, Model, Sum } from './model.ts';
import type { Stated } from './stated.ts';

/** What is declared of a key, and what its values are parts of. */
export type Margin = Protection['sums'][number] & {
	measures: readonly string[];
	parentOf: (value: string) => string | undefined;
};

/** One text for a count: measure, statement, keys. */
export const idOf = ({ measure, edition, keys }: Omit<Stated, 'count'>): string =>
	[measure, edition, ...[...keys].map((pair) => pair.join('='))].join('|');

/** The equations between parts and totals, with counts for what the parts leave out; takes numbers that are only guessed out of `guessed` where they do not add up. */
export function sumsOf(
	stated: ReadonlyMap<string, Stated>,
	margins: readonly Margin[],
	guessed: Set<Count> = new Set()
): Model {
	const found = margins.flatMap((margin) => {
		const groups = Map.groupBy(
			[...stated.values()].filter((one) => isPart(one, margin)),
			(one) => totalId(one, margin, stated)
		);
		return [...groups].flatMap(([id, parts]) => {
			const total = id === undefined ? undefined : stated.get(id);
			const counts = parts.map(({ count }) => count);
			return total ? sumOf(total.count, counts, margin.overlap, guessed) : [];
		});
	});
	return {
		counts: found.flatMap(({ rest }) => rest ?? []),
		sums: found.map(({ sum }) => sum)
	};
}

function isPart({ measure, keys }: Stated, { measures, field, parts }: Margin): boolean {
	const value = keys.get(field);
	return measures.includes(measure) && value !== undefined && (parts?.includes(value) ?? true);
}

/** The id of the nearest total above a part. */
function totalId(
	part: Stated,
	{ field, parents, parentOf }: Margin,
	stated: ReadonlyMap<string, Stated>
): string | undefined {
	const without = new Map([...part.keys].filter(([name]) => name !== field));
	if (parents === undefined) return idOf({ ...part, keys: without });
	const seen = new Set<string>();
	let above = parentOf(part.keys.get(field) ?? '');
	for (; above !== undefined && !seen.has(above); above = parentOf(above)) {
		seen.add(above);
		const keys = new Map(
			[...part.keys].map(([name, value]) => [name, name === field ? (above ?? '') : value])
		);
		const id = idOf({ ...part, keys });
		if (stated.has(id)) return id;
	}
	return undefined;
}

function sumOf(
	total: Count,
	parts: readonly Count[],
	overlap: boolean,
	guessed: Set<Count>
): { sum: Sum; rest?: Count }[] {
	const terms: Sum['terms'] = [[total, -1], ...parts.map((part) => [part, 1] as const)];
	const known = [total, ...parts].every(({ value }) => value !== null);
	// Groups that share people are taken for parts only where their total is told.
	if (!known) return overlap && total.low !== total.high ? [] : [{ sum: { terms, assumed: true } }];
	const left = (total.value ?? 0) - parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
	if (left === 0) return [{ sum: { terms, assumed: false } }];
	const wrong = [total, ...parts].filter((count) => guessed.delete(count));
	if (wrong.length > 0) return [{ sum: { terms, assumed: true } }];
	if (left < 0 || overlap) return [];
	const rest = restOf(total, left);
	return [{ sum: { terms: [...terms, [rest, 1]], assumed: false }, rest }];
}

/** What the parts leave out follows from them as if it stood there. */
const restOf = (total: Count, value: number): Count => ({
	...{ ...total, key: `${total.key} (what its parts leave out)`, value, low: 0, high: Infinity },
	...{ small: total.places.length > 0 && isSmall(value, total.limit) },
	...{ hideable: false, sign: '', places: [], from: total.places[0] }
});
