import { expect, it } from 'vitest';
import { oneAtATime } from './changes.ts';

const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

it('answers changes that come together once, and one that comes meanwhile afterwards', async () => {
	const log: string[] = [];
	const changed = oneAtATime(async () => {
		log.push('begins');
		await soon(60);
		log.push('ends');
	}, 5);
	changed();
	changed();
	await soon(30);
	expect(log).toEqual(['begins']);
	changed();
	changed();
	await soon(200);
	expect(log).toEqual(['begins', 'ends', 'begins', 'ends']);
});
