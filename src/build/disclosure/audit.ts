import type { Highs } from 'highs';
import type { Breach, Count, Model, Sum } from './model.ts';
import { solve, type Minimise, type Program } from './solver.ts';

/** The numbers that remain possible for a count, by all that is published. */
export interface Range {
	low: number;
	high: number;
}

/** Which small counts can be told too well, by all that is published and what an attacker would assume as far as it fits. */
export function audit(highs: Highs, model: Model): Breach[] {
	const fitting = withoutUnfit(highs, model);
	return solve(highs, programOf(fitting), (minimise) => {
		const reach = reached(fitting.counts, minimise);
		return fitting.counts.flatMap((count, at): Breach[] => {
			if (!count.small) return [];
			const range = reach(at);
			return isHidden(count, range) ? [] : [{ count, ...range }];
		});
	});
}

/** The rule: as many numbers remain possible as there are below the limit, zero left out. */
export const isHidden = ({ limit }: Pick<Count, 'limit'>, { low, high }: Range): boolean =>
	high - low + 1 >= limit - 1;

/** Ranges of small counts; what a solution for one shows of another is not asked again. */
export function reached(counts: readonly Count[], minimise: Minimise): (at: number) => Range {
	const lows = counts.map(() => Infinity);
	const highs = counts.map(() => -Infinity);
	const note = (solution: readonly number[] | undefined) => {
		if (!solution) return;
		for (const [at] of counts.entries()) {
			const value = solution[at] ?? 0;
			lows[at] = Math.min(lows[at] ?? Infinity, value);
			highs[at] = Math.max(highs[at] ?? -Infinity, value);
		}
	};
	return (at) => {
		const { limit = 0 } = counts[at] ?? {};
		const range = () => ({ low: lows[at] ?? Infinity, high: highs[at] ?? -Infinity });
		for (const weight of [1, -1])
			if (!isHidden({ limit }, range())) note(minimise(new Map([[at, weight]])));
		return range();
	};
}

/** What is published, as numbers between bounds. */
export function programOf({ counts, sums }: Model): Program {
	const places = new Map(counts.map((count, at) => [count, at]));
	return {
		bounds: counts.map(({ low, high }) => [low, high]),
		rows: sums.map(({ terms }) =>
			terms.map(([count, factor]) => [places.get(count) ?? 0, factor] as const)
		),
		whole: counts.every(({ low }) => Number.isInteger(low))
	};
}

/** The model without the assumptions that contradict what is published: an attacker sees that they are wrong. */
export function withoutUnfit(highs: Highs, { counts, sums }: Model): Model {
	const fits = (chosen: Sum[]) =>
		solve(highs, programOf({ counts, sums: chosen }), (minimise) => minimise(new Map()));
	if (!sums.some(({ assumed }) => assumed) || fits(sums)) return { counts, sums };
	const kept = sums.filter(({ assumed }) => !assumed);
	for (const sum of sums) if (sum.assumed && fits([...kept, sum])) kept.push(sum);
	return { counts, sums: kept };
}
