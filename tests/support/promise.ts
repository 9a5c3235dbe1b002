import { expect, it } from 'vitest';
import type { PromiseName } from '../../src/build/quality/promises.ts';
import { promises } from '../../src/build/quality/promises.ts';
import { record } from '../../src/build/quality/record.ts';

/** What a run found: in words, and each thing that breaks the promise. */
export interface Found {
	result: string;
	broken: readonly string[];
}

/** A test of a promise: what it measures goes into docs/quality.md, also when it does not hold. */
export function promised(
	name: PromiseName,
	measure: () => Promise<Found>,
	{ skip = false, timeout = 3_600_000 } = {}
): void {
	it.skipIf(skip)(promises[name].promise, { timeout }, async () => {
		const { result, broken } = await measure();
		record(name, result, broken.length === 0);
		expect(broken).toEqual([]);
	});
}
