import { expect, it } from 'vitest';
import { Latest } from './latest.svelte.ts';

it('knows the answer to what was asked last', async () => {
	const latest = new Latest<string>();
	const { promise, resolve } = Promise.withResolvers<string>();
	const both = [latest.ask(() => promise), latest.ask(() => Promise.resolve('new'))];
	resolve('old');
	await Promise.all(both);
	expect([latest.value, latest.failed]).toEqual(['new', false]);
});

it('goes on saying that the last one failed when an earlier one fails late', async () => {
	const latest = new Latest<string>();
	const { promise, reject } = Promise.withResolvers<string>();
	const early = latest.ask(() => promise);
	await latest.ask(() => Promise.reject(new Error('offline')));
	reject(new Error('late'));
	await early;
	expect(latest.failed).toBe(true);
	await latest.ask(() => Promise.resolve('again'));
	expect([latest.value, latest.failed]).toEqual(['again', false]);
});

it('hears nothing of an earlier one that fails after the last was answered', async () => {
	const latest = new Latest<string>();
	const { promise, reject } = Promise.withResolvers<string>();
	const early = latest.ask(() => promise);
	await latest.ask(() => Promise.resolve('new'));
	reject(new Error('late'));
	await early;
	expect([latest.value, latest.failed]).toEqual(['new', false]);
});
