import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../read.ts';
import { mutations, scoreOf } from './mutations.ts';

const { datasets } = readDatasets(join(import.meta.dirname, '../../../../data'));

describe('changed numbers', () => {
	it.each(mutations.slice(0, 4))('$name: at least 95 per cent are noticed', (mutation) => {
		const { changed, noticed } = scoreOf(datasets, mutation, 200);
		expect(changed).toBe(200);
		expect(noticed / changed).toBeGreaterThanOrEqual(0.95);
	});

	it('exchanged values that differ by more than five per cent: at least 90 per cent are noticed', () => {
		const scores = mutations.slice(4).map((mutation) => scoreOf(datasets, mutation, 200));
		const sum = (name: 'changed' | 'noticed') => scores.reduce((all, one) => all + one[name], 0);
		expect(sum('changed')).toBe(400);
		expect(sum('noticed') / sum('changed')).toBeGreaterThanOrEqual(0.9);
	});
});
