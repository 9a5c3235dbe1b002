import { expect, it } from 'vitest';
import { together } from './together.ts';

it('runs commands at the same time, and tells of each how it ended', async () => {
	const slow = 'sleep 0.3 && echo late';
	const all = await Array.fromAsync(together([slow, 'echo wrong >&2 && exit 3', 'echo well']));
	expect(all.at(-1)).toEqual({ command: slow, said: 'late\n', isWell: true });
	expect(new Map(all.map(({ said, isWell }) => [said, isWell]))).toEqual(
		new Map([
			['wrong\n', false],
			['well\n', true],
			['late\n', true]
		])
	);
});
