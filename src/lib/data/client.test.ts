import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeClient, type ClientOptions } from './client.ts';
import type { FromWorker, Task, ToWorker } from './protocol.ts';

/** Workers that do nothing by themselves: a test lets them speak, and reads what they were told. */
function fakeWorkers() {
	const workers: {
		told: ToWorker[];
		closed: boolean;
		say: (message: FromWorker) => void;
		die: (message: string) => void;
	}[] = [];
	const spawn: ClientOptions['spawn'] = (say, die) => {
		const worker = { told: new Array<ToWorker>(), closed: false, say, die };
		workers.push(worker);
		return {
			post: (message) => void worker.told.push(message),
			close: () => void (worker.closed = true)
		};
	};
	const nth = (index: number) => {
		const worker = workers[index];
		if (!worker) throw new Error(`no worker ${index}`);
		return worker;
	};
	return { spawn, nth, count: () => workers.length };
}

const task = (name: string): Task => ({
	kind: 'run',
	job: { name, tables: [], sql: '', values: [] }
});
const options = { dataUrl: '/data/', silence: 1000, pulse: 5000, silenceAfterCancel: 200 };
const done = (id: number): FromWorker => ({ kind: 'done', id, rows: [id] });

describe('the client of the worker', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('starts no worker before the first call', () => {
		const { spawn, count } = fakeWorkers();
		makeClient({ ...options, spawn });
		expect(count()).toBe(0);
	});

	it('sends one call after another to the same worker', async () => {
		const { spawn, nth, count } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const answers = Promise.all([client.call(task('a')), client.call(task('b'))]);
		expect(nth(0).told).toHaveLength(1);
		nth(0).say(done(1));
		expect(nth(0).told).toHaveLength(2);
		nth(0).say(done(2));
		expect(await answers).toEqual([[1], [2]]);
		expect(count()).toBe(1);
	});

	it('replaces a worker that falls silent, and the waiting call goes to the new one', async () => {
		const { spawn, nth } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const lost = expect(client.call(task('a'))).rejects.toMatchObject({ code: 'timeout' });
		const second = client.call(task('b'));
		vi.advanceTimersByTime(1000);
		await lost;
		expect(nth(0).closed).toBe(true);
		nth(1).say(done(2));
		expect(await second).toEqual([2]);
	});

	it('notices a worker that spoke and is gone, and does not take it for a slow line', async () => {
		const { spawn, nth, count } = fakeWorkers();
		const client = makeClient({ ...options, pulse: 500, spawn });
		const lost = expect(client.call(task('a'))).rejects.toMatchObject({ code: 'crashed' });
		nth(0).say({ kind: 'alive' });
		vi.advanceTimersByTime(499);
		nth(0).say({ kind: 'alive' });
		vi.advanceTimersByTime(499);
		expect(nth(0).closed).toBe(false);
		vi.advanceTimersByTime(1);
		await lost;
		expect([nth(0).closed, count()]).toEqual([true, 1]);
	});

	it('lets a slow device put the engine together before it takes the worker for gone', async () => {
		const { spawn, nth } = fakeWorkers();
		const client = makeClient({ ...options, silence: 60_000, pulse: 500, spawn });
		const first = client.call(task('a'));
		nth(0).say({ kind: 'progress', loaded: 6, total: 6 });
		nth(0).say({ kind: 'alive' });
		vi.advanceTimersByTime(1499);
		expect(nth(0).closed).toBe(false);
		nth(0).say(done(1));
		await first;
		const lost = expect(client.call(task('b'))).rejects.toMatchObject({ code: 'crashed' });
		vi.advanceTimersByTime(500);
		await lost;
	});

	it('waits longer for a task that keeps a worker silent', async () => {
		const { spawn, nth } = fakeWorkers();
		const pulse = (own: Task) => (own.kind === 'start' ? 500 : 900);
		const client = makeClient({ ...options, pulse, spawn });
		const lost = expect(client.call(task('a'))).rejects.toMatchObject({ code: 'crashed' });
		nth(0).say({ kind: 'alive' });
		vi.advanceTimersByTime(899);
		expect(nth(0).closed).toBe(false);
		vi.advanceTimersByTime(1);
		await lost;
	});

	it('waits as long as bytes arrive, and passes them on', async () => {
		const { spawn, nth } = fakeWorkers();
		const onProgress = vi.fn();
		const client = makeClient({ ...options, spawn, onProgress });
		const answer = client.call({ kind: 'start' });
		for (let loaded = 1; loaded <= 5; loaded++) {
			vi.advanceTimersByTime(900);
			nth(0).say({ kind: 'progress', loaded, total: 5 });
		}
		nth(0).say(done(1));
		expect(await answer).toEqual([1]);
		expect(onProgress).toHaveBeenLastCalledWith(5, 5);
	});

	it('does not listen to a worker it has replaced', async () => {
		const { spawn, nth } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const lost = expect(client.call(task('a'))).rejects.toMatchObject({ code: 'timeout' });
		vi.advanceTimersByTime(1000);
		await lost;
		let settled = false;
		const second = client.call(task('b')).finally(() => (settled = true));
		nth(0).say(done(2));
		nth(0).die('late');
		await Promise.resolve();
		expect(settled).toBe(false);
		nth(1).say(done(2));
		expect(await second).toEqual([2]);
	});

	it('replaces a worker whose engine crashed', async () => {
		const { spawn, nth, count } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const lost = client.call(task('a'));
		nth(0).say({ kind: 'failed', id: 1, code: 'crashed', message: 'unreachable' });
		await expect(lost).rejects.toMatchObject({ code: 'crashed', message: 'unreachable' });
		expect(nth(0).closed).toBe(true);
		void client.call(task('b'));
		expect(count()).toBe(2);
	});

	it('keeps the worker after a wrong query', async () => {
		const { spawn, nth, count } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const wrong = client.call(task('a'));
		nth(0).say({ kind: 'failed', id: 1, code: 'query', message: 'query "a": Binder Error' });
		await expect(wrong).rejects.toThrow('query "a"');
		void client.call(task('b'));
		expect(count()).toBe(1);
	});

	it('tells a script that never came from one that died', async () => {
		const { spawn, nth } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const never = client.call(task('a'));
		nth(0).die('blocked');
		await expect(never).rejects.toMatchObject({ code: 'download' });
		const died = client.call(task('b'));
		nth(1).say({ kind: 'progress', loaded: 1, total: 2 });
		nth(1).die('out of memory');
		await expect(died).rejects.toMatchObject({ code: 'crashed' });
	});

	it('says so where there are no workers', async () => {
		const spawn = () => {
			throw new ReferenceError('Worker is not defined');
		};
		const client = makeClient({ ...options, spawn });
		await expect(client.call(task('a'))).rejects.toMatchObject({ code: 'unsupported' });
	});

	it('rejects a cancelled call at once and asks the worker to stop', async () => {
		const { spawn, nth } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const control = new AbortController();
		const call = client.call(task('a'), control.signal);
		control.abort();
		await expect(call).rejects.toMatchObject({ name: 'AbortError' });
		expect(nth(0).told.at(-1)).toEqual({ kind: 'cancel', id: 1 });
		const second = client.call(task('b'));
		nth(0).say({ kind: 'failed', id: 1, code: 'query', message: 'cancelled' });
		nth(0).say(done(2));
		expect(await second).toEqual([2]);
	});

	it('replaces a worker that does not stop when a call is cancelled', async () => {
		const { spawn, nth } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const control = new AbortController();
		const call = client.call(task('a'), control.signal);
		const second = client.call(task('b'));
		control.abort();
		await expect(call).rejects.toMatchObject({ name: 'AbortError' });
		vi.advanceTimersByTime(200);
		nth(1).say(done(2));
		expect(await second).toEqual([2]);
	});

	it('never sends a call that was cancelled while it waited', async () => {
		const { spawn, nth } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const control = new AbortController();
		const first = client.call(task('a'));
		const waiting = client.call(task('b'), control.signal);
		control.abort();
		await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
		nth(0).say(done(1));
		expect(await first).toEqual([1]);
		expect(nth(0).told).toHaveLength(1);
	});

	it('lets everybody go when it is closed', async () => {
		const { spawn, nth } = fakeWorkers();
		const client = makeClient({ ...options, spawn });
		const calls = [client.call(task('a')), client.call(task('b'))];
		client.close();
		for (const call of calls) await expect(call).rejects.toMatchObject({ name: 'AbortError' });
		expect(nth(0).closed).toBe(true);
	});
});
