import { expect, it } from 'vitest';
import { longestAsked } from './longest-first.ts';

it('takes the longest time a test asks for, wherever it stands', () => {
	expect(longestAsked("it('a', { timeout: 400_000 }, run);\n}, 120_000);")).toBe(400_000);
	expect(longestAsked('beforeAll(build, 5);\n}, 180_000);')).toBe(180_000);
});

it('takes no number for a time that is none', () => {
	const text = 'expect(size).toBe(60_000);\nArray.from({ length: 9 }, 1_000_000);';
	expect(longestAsked(text)).toBe(0);
});
