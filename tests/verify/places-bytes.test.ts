import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeParts } from '../../src/build/parts/make.ts';
import { largestOverview } from '../scale/measure.ts';
import { makeNational } from '../support/national.ts';

const root = mkdtempSync(join(tmpdir(), 'places-bytes-'));
afterAll(() => rmSync(root, { recursive: true }));

it('any of 400 districts shows 300 indicators with at most 100 kB; municipalities add at most 20 to the lists', async () => {
	const size = { states: 16, districts: 400, municipalities: 0, indicators: 300, years: 1 };
	await makeNational(join(root, 'source'), size);
	await makeParts(join(root, 'source'), join(root, 'parts'));
	const { bytes, of } = await largestOverview(join(root, 'parts'));
	expect(of).toBe(400);
	expect(bytes).toBeGreaterThan(20_000);
	expect(bytes).toBeLessThanOrEqual(100_000);
});
