import { expect, it } from 'vitest';
import { lasted, makeTeller } from './progress.ts';

/** A teller whose clock goes on by so many seconds with each sign of life, and what it wrote. */
function told(isTerminal: boolean, seconds: number) {
	let text = '';
	let time = 0;
	const teller = makeTeller({ isTerminal, write: (part) => (text += part) }, () => time * 1000);
	const run = (soFar: (text: string) => void) => {
		for (const done of [1, 2, 3]) {
			time += seconds;
			soFar(`${done} of 3`);
		}
		return Promise.resolve('3 pages');
	};
	return teller.step('Pages', run).then(() => text);
}

it('rewrites the line of a terminal', async () => {
	expect(await told(true, 1)).toBe(
		'Pages       …\r\x1b[KPages       1 of 3 …\r\x1b[KPages       2 of 3 …\r\x1b[KPages       3 of 3 …\r\x1b[KPages       3 pages (3 s)\n'
	);
});

it('gives a log one line, and a sign of life in a long step', async () => {
	expect(await told(false, 1)).toBe('Pages       3 pages (3 s)\n');
	expect(await told(false, 6)).toBe('Pages       2 of 3 …\nPages       3 pages (18 s)\n');
});

it('says seconds, then minutes', () => {
	expect([lasted(400), lasted(59_400), lasted(61_000)]).toEqual(['0 s', '59 s', '1 min 1 s']);
});

it('passes on what breaks a step', async () => {
	const teller = makeTeller({ isTerminal: false, write: () => undefined }, () => 0);
	const broken = teller.step('Data', () => Promise.reject(new Error('no data')));
	await expect(broken).rejects.toThrow('no data');
});
