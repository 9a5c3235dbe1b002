import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnReport } from './report.ts';
import type { FromReader, ToReader } from './protocol.ts';
import { emptyTable as table } from './test-table.ts';

const kept = vi.hoisted(() => ({ answer: Promise.resolve(null) as Promise<unknown> }));
vi.mock('./shelf.ts', () => ({
	keptOwn: () => kept.answer,
	keepOwn: () => Promise.resolve(),
	dropOwn: () => Promise.resolve()
}));

/** A worker that says what the test lets it say. */
class FakeWorker {
	static all: FakeWorker[] = [];
	onmessage: ((event: { data: FromReader }) => void) | null = null;
	onerror: ((event: { message?: string }) => void) | null = null;
	readonly asked: ToReader[] = [];
	isOver = false;
	constructor() {
		FakeWorker.all.push(this);
	}
	postMessage(asked: ToReader) {
		this.asked.push(asked);
	}
	terminate() {
		this.isOver = true;
	}
	say(data: FromReader) {
		this.onmessage?.({ data });
	}
	reads(name: string) {
		this.say({ kind: 'read', reports: [report(name)], tables: [table(name)] });
		this.say({ kind: 'done' });
	}
}

const report = (name: string): OwnReport => ({
	...{ file: `${name}.csv`, facts: [], recognised: null, code: '', title: '', numbers: 1 },
	...{ issues: [], table: name }
});
const file = (name: string) => new File(['a'], name);
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function visit() {
	vi.resetModules();
	const [{ ownReading }, { ownTables }] = await Promise.all([
		import('./reading.svelte.ts'),
		import('./tables.svelte.ts')
	]);
	const names = () => ownTables.all.map(({ name }) => name);
	return { ownReading, ownTables, names };
}

/** The worker that was started last, when it is there. */
async function worker(count: number): Promise<FakeWorker> {
	await settle();
	expect(FakeWorker.all).toHaveLength(count);
	const last = FakeWorker.all.at(-1);
	if (!last) throw new Error('no worker');
	return last;
}

beforeEach(() => {
	FakeWorker.all = [];
	kept.answer = Promise.resolve(null);
	vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('reading files of the reader', () => {
	it('asks for one after the other, each with the names there are', async () => {
		const { ownReading, names } = await visit();
		const done = ownReading.start([file('a.csv'), file('b.csv')]);
		const one = await worker(1);
		one.reads('a');
		await settle();
		expect(one.asked.map(({ file, taken }) => [file.name, taken])).toEqual([
			['a.csv', []],
			['b.csv', ['a']]
		]);
		one.reads('b');
		await done;
		expect(names()).toEqual(['a', 'b']);
		expect(ownReading.state).toEqual({ kind: 'done', files: 2, tables: 2, errors: 0 });
		expect(one.isOver).toBe(true);
	});

	it('goes on after a file that cannot be opened, and after one that breaks the worker', async () => {
		const { ownReading, ownTables, names } = await visit();
		const done = ownReading.start([file('ordner'), file('gross.csv'), file('c.csv')]);
		(await worker(1)).say({ kind: 'failed', code: 'file-unreadable', message: 'NotFoundError' });
		const second = await worker(2);
		second.say({ kind: 'progress', file: 'gross.csv', step: 'open', done: 0, total: 0 });
		second.onerror?.({ message: 'out of memory' });
		(await worker(3)).reads('c');
		await done;
		expect(names()).toEqual(['c']);
		expect(ownReading.state).toEqual({ kind: 'done', files: 3, tables: 1, errors: 2 });
		expect(ownTables.reports.map(({ file, issues }) => [file, issues[0]?.code])).toEqual([
			['c.csv', undefined],
			['gross.csv', 'reading-failed'],
			['ordner', 'file-unreadable']
		]);
	});

	it('ends where the worker does not come at all', async () => {
		const { ownReading } = await visit();
		const done = ownReading.start([file('a.csv'), file('b.csv')]);
		(await worker(1)).onerror?.({});
		await done;
		expect(ownReading.state).toEqual({ kind: 'failed' });
	});

	it('adds nothing any more when all is forgotten while it reads', async () => {
		const { ownReading, ownTables, names } = await visit();
		const done = ownReading.start([file('a.csv'), file('b.csv')]);
		const one = await worker(1);
		one.reads('a');
		await settle();
		ownReading.clear();
		ownTables.forgetAll();
		one.reads('b');
		await done;
		expect(names()).toEqual([]);
		expect(ownReading.state).toEqual({ kind: 'idle' });
		expect(one.isOver).toBe(true);
	});

	it('counts what it has read, also when a table is forgotten meanwhile', async () => {
		const { ownReading, ownTables, names } = await visit();
		ownTables.add({ tables: [table('old')], reports: [report('old')] });
		const done = ownReading.start([file('a.csv')]);
		const one = await worker(1);
		ownTables.remove('old');
		one.reads('a');
		await done;
		expect(names()).toEqual(['a']);
		expect(ownReading.state).toEqual({ kind: 'done', files: 1, tables: 1, errors: 0 });
	});

	it('reads what is chosen meanwhile when the others are read', async () => {
		const { ownReading, names } = await visit();
		const done = ownReading.start([file('a.csv')]);
		const one = await worker(1);
		await ownReading.start([file('b.csv')]);
		expect(one.asked).toHaveLength(1);
		expect(ownReading.state).toMatchObject({ kind: 'reading', waiting: 1 });
		one.reads('a');
		const two = await worker(2);
		expect(ownReading.state).toMatchObject({ kind: 'reading', waiting: 0 });
		two.reads('b');
		await done;
		expect(names()).toEqual(['a', 'b']);
		expect(ownReading.state).toEqual({ kind: 'done', files: 2, tables: 2, errors: 0 });
	});

	it('counts the errors of all that was chosen meanwhile, and tells it of the next choice no more', async () => {
		const { ownReading } = await visit();
		const done = ownReading.start([file('ordner')]);
		const one = await worker(1);
		await ownReading.start([file('b.csv')]);
		one.say({ kind: 'failed', code: 'file-unreadable', message: 'NotFoundError' });
		(await worker(2)).reads('b');
		await done;
		expect(ownReading.state).toEqual({ kind: 'done', files: 2, tables: 1, errors: 1 });
		const next = ownReading.start([file('c.csv')]);
		(await worker(3)).reads('c');
		await next;
		expect(ownReading.state).toEqual({ kind: 'done', files: 1, tables: 1, errors: 0 });
	});

	it('gives up what waits where the worker does not come: its files are to be chosen again', async () => {
		const { ownReading } = await visit();
		const done = ownReading.start([file('a.csv')]);
		const one = await worker(1);
		await ownReading.start([file('b.csv')]);
		one.onerror?.({});
		await done;
		expect(ownReading.state).toEqual({ kind: 'failed' });
		expect(FakeWorker.all).toHaveLength(1);
	});

	it('begins when the kept tables are back, so that no name is given twice', async () => {
		let come: (kept: unknown) => void = () => {};
		kept.answer = new Promise((resolve) => (come = resolve));
		const { ownReading, names } = await visit();
		const done = ownReading.start([file('a.csv')]);
		await settle();
		expect(FakeWorker.all).toEqual([]);
		come({ tables: [table('a')], reports: [] });
		const one = await worker(1);
		expect(one.asked[0]?.taken).toEqual(['a']);
		one.reads('a_2');
		await done;
		expect(names()).toEqual(['a', 'a_2']);
	});
});
