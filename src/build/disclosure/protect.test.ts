import { describe, expect, it } from 'vitest';
import { isSmall } from '#lib/disclosure/rule.ts';
import { audit } from './audit.ts';
import { partsOf } from './model.ts';
import { protect } from './protect.ts';
import { loadSolver } from './solver.ts';
import { keptShare, published, table } from './table.fixture.ts';

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
	const start = performance.now();
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
	console.log('kept', shares.reduce((a, b) => a + b) / 200, performance.now() - start);
});
