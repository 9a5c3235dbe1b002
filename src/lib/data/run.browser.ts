import { makeClient, type Client, type Spawn } from './client.ts';
import { toJob } from './job.ts';
import type { FromWorker } from './protocol.ts';
import { checkRows, type Query } from './query.ts';

/** The engine in the browser. */
export interface BrowserEngine {
	/** Runs a query like the runner at build time; an aborted signal ends the wait with an AbortError. */
	run: <P, R>(query: Query<P, R>, params: P, signal?: AbortSignal) => Promise<R[]>;
}

export interface EngineOptions {
	/** `base` of $app/paths. */
	base: string;
	/** Uncompressed bytes of engine and tables. */
	onProgress?: (bytesLoaded: number, bytesTotal: number) => void;
}

let client: Client | undefined;
let started: Promise<void> | undefined;
const listeners = new Set<NonNullable<EngineOptions['onProgress']>>();

/** Starts the engine, or joins the one that is running: a site needs it once. */
export function startEngine({ base, onProgress }: EngineOptions): BrowserEngine {
	if (onProgress) listeners.add(onProgress);
	client ??= makeClient({
		spawn,
		dataUrl: new URL(`${base}/data/`, location.href).href,
		silence: 10_000,
		pulse: 5_000,
		silenceAfterCancel: 3_000,
		onProgress: (loaded, total) => listeners.forEach((listener) => listener(loaded, total))
	});
	const { call } = client;
	started ??= begin(call);
	// Each query hears of a failure.
	started.catch(() => undefined);
	return {
		run: async (query, params, signal) =>
			checkRows(query, await call({ kind: 'run', job: toJob(query, params) }, signal))
	};
}

async function begin(call: Client['call']): Promise<void> {
	try {
		await call({ kind: 'start' });
	} catch (error) {
		started = undefined;
		throw error;
	}
}

/** Stops listening to the progress of the engine. */
export function stopListening(onProgress: NonNullable<EngineOptions['onProgress']>): void {
	listeners.delete(onProgress);
}

const spawn: Spawn = (onMessage, onError) => {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
	worker.onerror = (event) => onError(event.message ?? 'the script could not be loaded');
	worker.onmessageerror = () => onError('a message could not be read');
	return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
};
