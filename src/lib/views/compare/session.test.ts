import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../data/engine-error.ts';
import type { Query } from '../../data/query.ts';
import { indicatorRow, lineRows, own } from '../../figures/compare/test-rows.ts';
import type { AnswerRows } from './answers.ts';
import { keyOf, type Question } from './question.ts';
import { makeSession } from './session.svelte.ts';

const question = (indicator: string): Question => ({
	choice: { indicator: indicatorRow({ indicator }), group: 'all', peers: [] },
	period: null,
	regions: ['100'],
	absentYear: '',
	surplus: []
});
const first = question('first');
const opening = {
	key: keyOf(first),
	choice: first.choice,
	series: lineRows('100', 2020, [1]),
	ranking: [own(1)]
};

const asks = <Row>(name: string): Query<null, Row> => ({
	...{ name, tables: [], sql: '', bind: () => [] },
	row: v.any()
});

/** A session on an engine whose answers the test gives one by one; its files do not come unless said. */
function session({
	fromFile = () => Promise.reject(new Error('404'))
}: Partial<{ fromFile: (question: Question) => Promise<AnswerRows> }> = {}) {
	const waiting: {
		name: string;
		settle: (rows: unknown[]) => void;
		fail: (error: unknown) => void;
	}[] = [];
	let progress: (loaded: number, total: number) => void = () => undefined;
	const startEngine = vi.fn(async (listener: typeof progress) => {
		progress = listener;
		return {
			run: <P, R>(query: Query<P, R>, _: P, signal?: AbortSignal) =>
				new Promise<R[]>((resolve, reject) => {
					signal?.addEventListener('abort', () => reject(signal.reason));
					const settle = (rows: unknown[]) => resolve(rows as R[]);
					waiting.push({ name: query.name, settle, fail: reject });
				})
		};
	});
	const made = makeSession({
		opening,
		fromFile,
		fromEngine: async (_, run) => ({
			series: await run(asks('lines'), null),
			ranking: await run(asks('ranking'), null)
		}),
		startEngine,
		stopListening: vi.fn()
	});
	const next = async () => {
		await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
		const call = waiting.shift();
		if (!call) throw new Error('no call');
		return call;
	};
	const answer = async (value: number) => {
		(await next()).settle(lineRows('100', 2021, [value]));
		(await next()).settle([own(value)]);
	};
	return { made, startEngine, next, answer, report: (a: number, b: number) => progress(a, b) };
}

describe('a comparison', () => {
	it('opens and returns to the opening view without an engine', async () => {
		const { made, startEngine } = session();
		await made.ask(first);
		expect(made.shown).toBe(opening);
		expect(startEngine).not.toHaveBeenCalled();
	});

	it('keeps the old picture until the new one is there', async () => {
		const { made, answer } = session();
		const asked = made.ask(question('second'));
		expect(made.state.kind).toBe('updating');
		expect(made.shown.choice).toBe(first.choice);
		await answer(2);
		await asked;
		expect(made.state.kind).toBe('shown');
		expect(made.shown.choice.indicator.indicator).toBe('second');
	});

	it('lets a newer question supersede an older one', async () => {
		const { made, next, answer } = session();
		const old = made.ask(question('second'));
		await next();
		const latest = made.ask(question('third'));
		await answer(3);
		await Promise.all([old, latest]);
		expect(made.state.kind).toBe('shown');
		expect(made.shown.choice.indicator.indicator).toBe('third');
	});

	it('lets the opening view supersede a question that runs', async () => {
		const { made, next } = session();
		const old = made.ask(question('second'));
		const call = await next();
		await made.ask(first);
		call.fail(new EngineError('timeout', ''));
		await old;
		expect(made.state.kind).toBe('shown');
		expect(made.shown.choice).toBe(first.choice);
	});

	it('says why it failed, keeps the picture and can be asked again', async () => {
		const { made, next, answer, report } = session();
		const failed = made.ask(question('second'));
		const call = await next();
		report(5, 34);
		expect(made.bytes).toEqual({ loaded: 5, total: 34 });
		call.fail(new EngineError('download', 'gone'));
		await failed;
		expect(made.state).toEqual({ kind: 'failed', code: 'download' });
		expect(made.bytes).toBeNull();
		expect(made.shown.choice).toBe(first.choice);
		const again = made.ask(question('second'));
		report(6, 68);
		expect(made.bytes).toEqual({ loaded: 1, total: 34 });
		await answer(2);
		await again;
		expect(made.state.kind).toBe('shown');
	});

	it('answers from the file and starts no engine', async () => {
		const fromFile = vi.fn(async () => ({ series: lineRows('100', 2021, [7]), ranking: [own(7)] }));
		const { made, startEngine } = session({ fromFile });
		await made.ask(question('second'));
		await made.ask(question('third'));
		expect(made.state.kind).toBe('shown');
		expect(made.shown.ranking).toEqual([own(7)]);
		expect(fromFile).toHaveBeenCalledTimes(2);
		expect(startEngine).not.toHaveBeenCalled();
	});

	it('lets the engine stand in where the file does not come, and asks the file again', async () => {
		const fromFile = vi
			.fn<(asked: Question) => Promise<AnswerRows>>()
			.mockRejectedValueOnce(new Error('404'))
			.mockResolvedValue({ series: lineRows('100', 2021, [7]), ranking: [own(7)] });
		const { made, startEngine, answer } = session({ fromFile });
		const asked = made.ask(question('second'));
		await answer(2);
		await asked;
		expect(made.shown.ranking).toEqual([own(2)]);
		await made.ask(question('third'));
		expect(made.shown.ranking).toEqual([own(7)]);
		expect(startEngine).toHaveBeenCalledOnce();
	});

	it('forgets the progress when everything is loaded', async () => {
		const { made, report, next } = session();
		const asked = made.ask(question('second'));
		const lines = await next();
		report(1, 34);
		expect(made.bytes).toEqual({ loaded: 1, total: 34 });
		report(34, 34);
		expect(made.bytes).toBeNull();
		lines.settle(lineRows('100', 2021, [2]));
		(await next()).settle([own(2)]);
		await asked;
	});
});
