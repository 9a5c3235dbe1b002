import { isSmall } from '#lib/disclosure/rule.ts';
import type { Count, Model, Sum } from './model.ts';

/** A count that stands open, to be protected. */
export const open = (key: string, value: number, limit = 3): Count => ({
	...{
		key,
		value,
		low: value,
		high: value,
		small: isSmall(value, limit),
		hideable: true,
		sign: '',
		limit
	},
	...{ cost: Math.log2(2 + value), places: [] }
});

/** Parts and their total. */
export const sumOf = (total: Count, parts: readonly Count[]): Sum => ({
	terms: [[total, -1], ...parts.map((part) => [part, 1] as const)],
	assumed: false
});

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** A table of rows and columns with both margins and the total of all. */
export function table(rows: readonly (readonly number[])[], limit = 3): Model {
	const cells = rows.map((row, y) => row.map((value, x) => open(`${y} ${x}`, value, limit)));
	const [ends, feet] = [
		rows.map((row, y) => open(`${y} all`, add(row), limit)),
		(rows[0] ?? []).map((_, x) => open(`all ${x}`, add(rows.map((row) => row[x] ?? 0)), limit))
	];
	const all = open('all all', add(rows.flat()), limit);
	return {
		counts: [...cells.flat(), ...ends, ...feet, all],
		sums: [
			...ends.map((end, y) => sumOf(end, cells[y] ?? [])),
			...feet.map((foot, x) =>
				sumOf(
					foot,
					cells.flatMap((row) => row[x] ?? [])
				)
			),
			sumOf(all, ends),
			sumOf(all, feet)
		]
	};
}

/** What is published of each count, by its key. */
export const published = ({ counts }: Model): Record<string, number | string> =>
	Object.fromEntries(counts.map(({ key, sign, value }) => [key, sign || (value ?? '')]));

/** The share of counts other than the small ones that stay open. */
export function keptShare({ counts }: Model): number {
	const others = counts.filter(({ value, limit }) => !isSmall(value ?? 0, limit));
	return others.filter(({ sign }) => sign === '').length / others.length;
}
