import { describe, expect, it } from 'vitest';
import { givesAway, isSmall } from '#lib/disclosure/rule.ts';
import { audit } from './audit.ts';
import { partsOf } from './model.ts';
import { protect } from './protect.ts';
import { loadSolver } from './solver.ts';
import { keptShare, open, published, sumOf, table } from './table.fixture.ts';

const highs = await loadSolver();

describe('protection', () => {
	it('leaves a table without small counts as it is', () => {
		const model = table([
			[5, 0],
			[7, 9]
		]);
		expect(protect(highs, model)).toEqual([]);
		expect(model.counts.every(({ sign }) => sign === '')).toBe(true);
	});
	it('hides a single small count from both of its margins', () => {
		const model = table([
			[20, 30, 2],
			[15, 25, 35],
			[40, 50, 60]
		]);
		expect(protect(highs, model)).toEqual([]);
		const signs = Object.values(published(model)).filter((one) => typeof one === 'string');
		expect(signs.toSorted()).toEqual(['*', '.', '.', '.']);
	});
	it('takes a sign back that tells too much: two protected parts of a total that is 2', () => {
		const model = table([
			[1, 1],
			[9, 8]
		]);
		expect(protect(highs, model)).toEqual([]);
		expect(published(model)['0 all']).toBe('.');
	});
	it('names what nothing hides', () => {
		const [total, part, zero] = [open('all', 2), open('part', 2), open('none', 0)];
		Object.assign(total, { hideable: false });
		const model = { counts: [total, part, zero], sums: [sumOf(total, [part, zero])] };
		expect(protect(highs, model).map(({ count, low, high }) => [count.key, low, high])).toEqual([
			['all', 2, 2],
			['part', 2, 2]
		]);
	});
	it('allows and forbids the same as the rule for one total', () => {
		const cases = [3, 4, 5, 6, 7, 8, 12].flatMap((total) =>
			[1, 2, 3].flatMap((hidden) => [0, 1, 2].map((withheld) => ({ total, hidden, withheld })))
		);
		for (const { total, hidden, withheld } of cases) {
			const parts = [
				...Array.from({ length: hidden }, () => ({ ...open('*', 1), small: true, high: 2 })),
				...Array.from({ length: withheld }, () => ({ ...open('.', 3), high: Infinity }))
			];
			const all = open('all', total);
			const sum = { ...sumOf(all, parts), assumed: true };
			const told = audit(highs, { counts: [all, ...parts], sums: [sum] }).length > 0;
			const rule = givesAway(total, { open: [], protected: hidden, withheld });
			expect({ total, hidden, withheld, told }).toEqual({ total, hidden, withheld, told: rule });
		}
	});
});

/** Numbers between 0 and 1 that are the same every time. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

it('hides every small count of 200 random tables', () => {
	const random = seeded(15);
	const upTo = (most: number) => Math.floor(random() * (most + 1));
	const shares = Array.from({ length: 200 }, () => {
		const [height, width, limit] = [2 + upTo(4), 2 + upTo(3), random() < 0.7 ? 3 : 5];
		const model = table(
			Array.from({ length: height }, () =>
				Array.from({ length: width }, () => (random() < 0.25 ? upTo(3) : upTo(60)))
			),
			limit
		);
		const left = protect(highs, model);
		const parts = partsOf(model);
		expect(left).toEqual([]);
		expect(parts.flatMap((part) => audit(highs, part))).toEqual([]);
		expect(model.counts.filter(({ value, sign }) => isSmall(value ?? 0, limit) && !sign)).toEqual(
			[]
		);
		return keptShare(model);
	});
	const kept = shares.reduce((sum, share) => sum + share, 0) / shares.length;
	console.info(`200 tables: ${Math.round(100 * kept)} % of counts that are not small stay open`);
	expect(kept).toBeGreaterThan(0.8);
});
