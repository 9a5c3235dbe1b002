import { EngineError } from './engine-error.ts';
import type { FromWorker, Task, ToWorker } from './protocol.ts';

/** A worker as the client sees it. */
export interface Port<T = Task> {
	post: (message: ToWorker<T>) => void;
	close: () => void;
}

/** Makes a worker that reports to the two listeners. */
export type Spawn<T = Task> = (
	onMessage: (message: FromWorker) => void,
	onError: (message: string) => void
) => Port<T>;

export interface ClientOptions<T = Task> {
	spawn: Spawn<T>;
	dataUrl: string;
	/** Milliseconds without a sign of life after which the worker is replaced. */
	silence: number;
	/** Milliseconds after which a worker that spoke before, and says nothing at all any more, is dead. */
	pulse: number | ((task: T) => number);
	/** Silence allowed to a call that was cancelled: the next one is waiting. */
	silenceAfterCancel: number;
	onProgress?: (bytesLoaded: number, bytesTotal: number) => void;
}

/** Sends one call after another to a worker, and replaces the worker when it dies or falls silent. */
export interface Client<T = Task> {
	call: (task: T, signal?: AbortSignal) => Promise<unknown[]>;
	close: () => void;
}

interface Call<T> {
	id: number;
	task: T;
	signal: AbortSignal | undefined;
	cancelled: boolean;
	resolve: (rows: unknown[]) => void;
	reject: (reason: unknown) => void;
}

interface State<T> {
	port: Port<T> | undefined;
	/** Counts the workers: what an earlier one still says is not listened to. */
	generation: number;
	/** Whether this worker has ever said something. */
	heard: boolean;
	/** All its bytes are there, and it has not answered yet: it puts the engine together. */
	building: boolean;
	active: Call<T> | undefined;
	waiting: Call<T>[];
	timer: ReturnType<typeof setTimeout> | undefined;
	pulse: ReturnType<typeof setTimeout> | undefined;
	calls: number;
}

/** Options in, client out; the worker starts with the first call. */
export function makeClient<T = Task>(options: ClientOptions<T>): Client<T> {
	const state: State<T> = {
		port: undefined,
		generation: 0,
		heard: false,
		building: false,
		active: undefined,
		waiting: [],
		timer: undefined,
		pulse: undefined,
		calls: 0
	};
	return {
		call: (task, signal) =>
			new Promise((resolve, reject) => {
				const id = ++state.calls;
				enqueue(state, options, { id, task, signal, cancelled: false, resolve, reject });
			}),
		close: () => {
			const reason = new DOMException('the engine was closed', 'AbortError');
			for (const call of state.waiting.splice(0)) call.reject(reason);
			replace(state, reason);
		}
	};
}

function enqueue<T>(state: State<T>, options: ClientOptions<T>, call: Call<T>): void {
	if (call.signal?.aborted) return call.reject(call.signal.reason);
	call.signal?.addEventListener('abort', () => cancel(state, options, call), { once: true });
	state.waiting.push(call);
	next(state, options);
}

function next<T>(state: State<T>, options: ClientOptions<T>): void {
	if (state.active) return;
	const call = state.waiting.shift();
	if (!call) return;
	state.active = call;
	try {
		state.port ??= spawn(state, options);
		watch(state, options, options.silence);
		if (state.heard) feel(state, options);
		const { id, task } = call;
		state.port.post({ kind: 'call', id, dataUrl: options.dataUrl, task });
	} catch (error) {
		replace(state, new EngineError('unsupported', `no worker: ${error}`, { cause: error }));
		next(state, options);
	}
}

function spawn<T>(state: State<T>, options: ClientOptions<T>): Port<T> {
	const generation = ++state.generation;
	state.heard = false;
	state.building = false;
	const isCurrent = () => generation === state.generation;
	return options.spawn(
		(message) => isCurrent() && hear(state, options, message),
		(message) => {
			if (!isCurrent()) return;
			// A script that never said a word has not arrived.
			const code = state.heard ? 'crashed' : 'download';
			fail(state, options, new EngineError(code, `worker: ${message}`));
		}
	);
}

function hear<T>(state: State<T>, options: ClientOptions<T>, message: FromWorker): void {
	state.heard = true;
	if (message.kind === 'progress') state.building = message.loaded >= message.total;
	feel(state, options);
	if (message.kind === 'alive') return;
	if (message.kind === 'progress') {
		if (state.active && !state.active.cancelled)
			watch(state, options, patience(state) * options.silence);
		return options.onProgress?.(message.loaded, message.total);
	}
	if (message.id !== state.active?.id) return;
	if (message.kind === 'failed') {
		const error = new EngineError(message.code, message.message);
		if (message.code === 'crashed') return fail(state, options, error);
		state.active.reject(error);
	} else state.active.resolve(message.rows);
	settle(state, options);
}

function cancel<T>(state: State<T>, options: ClientOptions<T>, call: Call<T>): void {
	call.reject(call.signal?.reason);
	state.waiting = state.waiting.filter((other) => other !== call);
	if (state.active !== call) return;
	call.cancelled = true;
	watch(state, options, options.silenceAfterCancel);
	state.port?.post({ kind: 'cancel', id: call.id });
}

// A promise into a killed or blocked worker never settles.
function watch<T>(state: State<T>, options: ClientOptions<T>, silence: number): void {
	clearTimeout(state.timer);
	const message = `no answer for ${silence} ms`;
	state.timer = setTimeout(
		() => fail(state, options, new EngineError('timeout', message)),
		silence
	);
}

// A worker that was killed answers nothing, and no event tells of it.
function feel<T>(state: State<T>, options: ClientOptions<T>): void {
	clearTimeout(state.pulse);
	if (!state.active) return;
	const died = () => fail(state, options, new EngineError('crashed', 'the worker is gone'));
	const { task } = state.active;
	const pulse = typeof options.pulse === 'number' ? options.pulse : options.pulse(task);
	state.pulse = setTimeout(died, patience(state) * pulse);
}

// Putting the engine together takes a slow device a while.
const patience = <T>({ building }: State<T>): number => (building ? 3 : 1);

function settle<T>(state: State<T>, options: ClientOptions<T>): void {
	state.building = false;
	clearTimeout(state.timer);
	clearTimeout(state.pulse);
	state.active = undefined;
	next(state, options);
}

function fail<T>(state: State<T>, options: ClientOptions<T>, error: EngineError): void {
	replace(state, error);
	next(state, options);
}

/** Drops the worker and the call it worked on; those that wait go to the next worker. */
function replace<T>(state: State<T>, reason: unknown): void {
	clearTimeout(state.timer);
	clearTimeout(state.pulse);
	state.port?.close();
	state.port = undefined;
	state.generation++;
	state.active?.reject(reason);
	state.active = undefined;
}
