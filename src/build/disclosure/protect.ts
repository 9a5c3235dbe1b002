import type { Highs } from 'highs';
import { audit, isHidden, programOf, reached, withoutUnfit, type Range } from './audit.ts';
import { partsOf, type Breach, type Count, type Model } from './model.ts';
import { solve, type Program } from './solver.ts';

/** Puts signs in place of small counts, and of as few others as hide them; gives the counts that can still be told. */
export function protect(highs: Highs, model: Model): Breach[] {
	for (const count of model.counts) hideSmall(count);
	return partsOf(model).flatMap((part) => protectPart(highs, part));
}

function protectPart(highs: Highs, part: Model): Breach[] {
	const hopeless = new Set<Count>();
	for (;;) {
		// What is withheld for one count makes none that was hidden before less so, but for what would be assumed: hence the rounds.
		const settled = new Set(hopeless);
		for (let gap = firstGap(highs, part, settled); gap; gap = firstGap(highs, part, settled))
			if (!makePossible(highs, gap)) {
				hopeless.add(gap.count);
				settled.add(gap.count);
			}
		const breaches = audit(highs, part);
		if (breaches.every(({ count }) => hopeless.has(count))) return breaches;
	}
}

/** Primary: a small count that stands as a number gets its sign. */
function hideSmall(count: Count): void {
	const { small, low, high, limit, hideable } = count;
	if (small && hideable && low === high)
		Object.assign(count, { sign: '*', low: 1, high: limit - 1 });
}

/** A number below the limit that is ruled out for a small count. */
interface Gap {
	model: Model;
	count: Count;
	target: number;
}

/** The first small count that is not hidden; those that are become settled. */
function firstGap(highs: Highs, part: Model, settled: Set<Count>): Gap | undefined {
	const model = withoutUnfit(highs, part);
	return solve(highs, programOf(model), (minimise) => {
		const reach = reached(model.counts, minimise);
		for (const [at, count] of model.counts.entries()) {
			if (!count.small || settled.has(count)) continue;
			const range = reach(at);
			if (!isHidden(count, range)) return { model, count, target: targetOf(count, range) };
			settled.add(count);
		}
		return undefined;
	});
}

/** The nearest number that would leave enough of them possible, within what the sign of the count says. */
const targetOf = ({ low, high, limit }: Count, range: Range): number =>
	range.low > low ? Math.max(low, range.high - limit + 2) : Math.min(high, range.low + limit - 2);

/** Secondary: withholds the cheapest counts that make the number possible; false where none do. */
function makePossible(highs: Highs, { model, count, target }: Gap): boolean {
	if (count.low === count.high) return false;
	const { program, costs } = loosened(model, model.counts.indexOf(count), target);
	const found = solve(highs, program, (minimise) => minimise(costs));
	const shifted = model.counts.filter(
		(_, at) => (found?.[upOf(model, at)] ?? 0) + (found?.[downOf(model, at)] ?? 0) > 0.5
	);
	for (const one of shifted) withhold(one);
	return shifted.length > 0;
}

/** A withheld count is known not to be small; where even the sign of a small one tells too much, it is withheld instead. */
function withhold(count: Count): void {
	const low = count.sign === '*' ? 1 : count.limit;
	Object.assign(count, { sign: '.', low, high: Infinity });
}

const upOf = ({ counts }: Model, at: number) => counts.length + 2 * at;
const downOf = (model: Model, at: number) => upOf(model, at) + 1;

/** The same program where each count that may be withheld can leave its bounds, up or down, at a cost. */
function loosened(model: Model, at: number, target: number) {
	const { bounds, rows, whole } = programOf(model);
	const program: Program = {
		bounds: [
			...bounds.map((bound, place): readonly [number, number] =>
				place === at ? [target, target] : bound
			),
			...model.counts.flatMap(leewayOf)
		],
		rows: rows.map((row) =>
			row.flatMap(([place, factor]) => [
				[place, factor] as const,
				[upOf(model, place), factor] as const,
				[downOf(model, place), -factor] as const
			])
		),
		whole
	};
	const costs = new Map(
		model.counts.flatMap(({ sign, cost }, place): [number, number][] => {
			const price = sign === '*' ? last : cost;
			return [
				[upOf(model, place), price],
				[downOf(model, place), price]
			];
		})
	);
	return { program, costs };
}

const none: [number, number] = [0, 0];
/** The price of a sign that tells less: only where nothing else helps. */
const last = 1000;

/** How far a count leaves its bounds when it is withheld: a sign tells less, a number from the limit on may be any other. */
function leewayOf({ hideable, sign, low, limit }: Count): [number, number][] {
	const up: [number, number] = [0, Infinity];
	if (!hideable || sign === '.') return [none, none];
	if (sign === '*') return [up, none];
	return low >= limit ? [up, [0, low - limit]] : [none, none];
}
