import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { duckdb } from '#lib/data/dialect.ts';
import { makeEditions, type Edition } from './edition.ts';
import type { GatewayEngine } from './engine.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kreismonitor-editions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const publish = (text: string) => writeFileSync(join(folder, 'manifest.json'), text);
const manifest = (name: string) =>
	JSON.stringify({ files: { [name]: { sha256: '0'.repeat(64), bytes: 1, rows: 1 } } });

const job = { name: '', tables: [], sql: '', values: [] };
const free = new AbortController().signal;
const nameOf = async ({ engine }: Edition) => (await engine.ask(job, 1, free))[0]?.name;

/** Editions whose engines open when the test says so, and what became of each. */
function observed() {
	const openings: { name: string; done: () => void; fail: (why: string) => void }[] = [];
	const closed: string[] = [];
	const log: string[] = [];
	const editions = makeEditions(
		folder,
		({ files }) =>
			new Promise<GatewayEngine>((resolve, reject) => {
				const [name = ''] = Object.keys(files);
				const close = async () => void closed.push(name);
				openings.push({
					name,
					done: () => resolve({ dialect: duckdb, ask: async () => [{ name }], close }),
					fail: (why) => reject(new Error(why))
				});
			}),
		(message) => log.push(message)
	);
	const serve = () => editions.use(nameOf);
	const opening = (index: number) =>
		vi.waitFor(() => {
			const found = openings[index];
			if (!found) throw new Error(`nothing opens for the ${index + 1}. time`);
			return found;
		});
	return { editions, openings, closed, log, serve, opening };
}

/** Editions that serve the first one. */
async function serving() {
	publish(manifest('first'));
	const all = observed();
	const name = all.serve();
	(await all.opening(0)).done();
	expect(await name).toBe('first');
	return all;
}

describe('the next edition', () => {
	it('is served as soon as it is open; until then the one before', async () => {
		const { serve, opening, closed, openings } = await serving();
		publish(manifest('second'));
		expect([await serve(), await serve(), closed]).toEqual(['first', 'first', []]);
		(await opening(1)).done();
		await vi.waitFor(async () => expect(await serve()).toBe('second'));
		expect([closed, openings.length]).toEqual([['first'], 2]);
	});

	it('leaves the one before in service where it does not open, and is tried again when it changes', async () => {
		const { serve, opening, closed, log, openings } = await serving();
		publish(manifest('broken'));
		expect(await serve()).toBe('first');
		(await opening(1)).fail('a file is damaged');
		await vi.waitFor(() => expect(log).toHaveLength(1));
		expect(log[0]).toContain('a file is damaged');
		for (let count = 0; count < 5; count++) expect(await serve()).toBe('first');
		expect([openings.length, log.length, closed]).toEqual([2, 1, []]);

		utimesSync(join(folder, 'manifest.json'), new Date(), new Date(Date.now() + 5_000));
		expect(await serve()).toBe('first');
		(await opening(2)).done();
		await vi.waitFor(async () => expect(await serve()).toBe('broken'));
		expect(closed).toEqual(['first']);
	});

	it('that cannot be read or is away changes nothing', async () => {
		const { serve, log, openings } = await serving();
		publish('{');
		expect([await serve(), await serve()]).toEqual(['first', 'first']);
		await vi.waitFor(() => expect(log).toHaveLength(1));
		rmSync(join(folder, 'manifest.json'));
		expect([await serve(), await serve()]).toEqual(['first', 'first']);
		await vi.waitFor(() => expect(log).toHaveLength(2));
		expect([await serve(), log.length, openings.length]).toEqual(['first', 2, 1]);
	});

	it('waits with its opening for the one that opens already', async () => {
		const { serve, opening, closed, openings } = await serving();
		publish(manifest('second'));
		await serve();
		const second = await opening(1);
		publish(manifest('the third'));
		await serve();
		expect(openings.length).toBe(2);
		second.done();
		await vi.waitFor(async () => expect(await serve()).toBe('second'));
		(await opening(2)).done();
		await vi.waitFor(async () => expect(await serve()).toBe('the third'));
		expect(closed).toEqual(['first', 'second']);
	});
});

describe('the first edition', () => {
	it('that does not open is not tried again until it changes', async () => {
		publish(manifest('broken'));
		const { serve, opening, openings } = observed();
		const said = serve().catch(String);
		(await opening(0)).fail('a file is damaged');
		expect(await said).toContain('a file is damaged');
		await expect(serve()).rejects.toThrow('a file is damaged');
		expect(openings.length).toBe(1);
		publish(manifest('mended again'));
		const name = serve();
		(await opening(1)).done();
		expect(await name).toBe('mended again');
	});

	it('is opened once for all who wait, and nobody has to wait', async () => {
		publish(manifest('first'));
		const { editions, serve, opening, openings } = observed();
		const control = new AbortController();
		const left = editions.use(async () => 'asked', control.signal).catch((error: unknown) => error);
		const stays = serve();
		const first = await opening(0);
		control.abort(new Error('left'));
		expect(await left).toMatchObject({ message: 'left' });
		first.done();
		expect([await stays, openings.length]).toEqual(['first', 1]);
	});
});

describe('an edition', () => {
	it('is closed after its last user, and only once', async () => {
		const { editions, serve, opening, closed } = await serving();
		const ends: (() => void)[] = [];
		const long = () => editions.use(() => new Promise<void>((resolve) => ends.push(resolve)));
		const users = [long(), long()];
		await vi.waitFor(() => expect(ends).toHaveLength(2));
		publish(manifest('second'));
		await serve();
		(await opening(1)).done();
		await vi.waitFor(async () => expect(await serve()).toBe('second'));
		ends[0]?.();
		await users[0];
		expect(closed).toEqual([]);
		ends[1]?.();
		await users[1];
		expect(closed).toEqual(['first']);
	});

	it('is never closed under who has just come', async () => {
		const { editions, openings, opening, closed } = await serving();
		publish(manifest('second'));
		const use = () =>
			editions.use(async (edition) => {
				await new Promise((resolve) => setImmediate(resolve));
				return closed.includes(String(await nameOf(edition)));
			});
		const early = Array.from({ length: 20 }, use);
		(await opening(1)).done();
		const late = Array.from({ length: 20 }, use);
		expect(await Promise.all([...early, ...late])).not.toContain(true);
		expect(openings.length).toBe(2);
	});

	it('that opens while all is closed is closed as well', async () => {
		const { editions, serve, opening, closed } = await serving();
		publish(manifest('second'));
		await serve();
		const end = editions.close();
		(await opening(1)).done();
		await end;
		expect(closed).toEqual(['first', 'second']);
	});
});
