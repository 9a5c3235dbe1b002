import type { Store } from './download.ts';
import type { Engine } from './engine.ts';
import { toEngineError } from './engine-error.ts';
import type { Job } from './job.ts';
import { parquetDatasets } from './manifest.ts';
import type { FromWorker, Task, ToWorker } from './protocol.ts';
import { fixedTables } from './tables.ts';

/** What the inside of the worker needs from outside. */
export interface HostOptions {
	post: (message: FromWorker) => void;
	openEngine: () => Promise<Engine>;
	openStore: (dataUrl: string) => Store;
	decode: (parquet: Uint8Array) => Promise<Uint8Array>;
}

/** The inside of the worker: takes messages of the page, starts the engine and loads tables on first need. */
export const makeHost = (options: HostOptions): ((message: ToWorker) => void) =>
	answerCalls(options.post, makeWork(options));

/** Does the work that calls ask for, and posts rows or the failure; a cancelled call is told by its signal. */
export function answerCalls<T>(
	post: HostOptions['post'],
	work: (dataUrl: string, task: T, signal: AbortSignal) => Promise<unknown[]>
): (message: ToWorker<T>) => void {
	const running = new Map<number, AbortController>();
	return (message) => {
		const { id } = message;
		if (message.kind === 'cancel') return running.get(id)?.abort();
		const control = new AbortController();
		running.set(id, control);
		work(message.dataUrl, message.task, control.signal)
			.then(
				(rows) => post({ kind: 'done', id, rows }),
				(error: unknown) => {
					const { code, message } = toEngineError(error, 'query', 'engine');
					post({ kind: 'failed', id, code, message });
				}
			)
			.finally(() => running.delete(id));
	};
}

function makeWork({ openEngine, openStore, decode }: HostOptions) {
	const engines = new Map<string, Promise<Engine>>();
	const tables = new Map<string, Promise<void>>();
	let store: Store | undefined;
	const engine = (): Promise<Engine> => keep(engines, 'duckdb', openEngine);
	const load = async (from: Store, dataset: string): Promise<void> => {
		const table = fixedTables(parquetDatasets(await from.manifest())).nameOf(dataset);
		const arrow = await decode(await from.file(`${dataset}.parquet`));
		await (await engine()).insert(table, arrow);
	};
	const prepare = async (from: Store, job: Job): Promise<Engine> => {
		const loads = job.tables.map((dataset) => keep(tables, dataset, () => load(from, dataset)));
		const [opened] = await Promise.all([engine(), ...loads]);
		return opened;
	};
	return async (dataUrl: string, task: Task, signal: AbortSignal): Promise<unknown[]> => {
		store ??= openStore(dataUrl);
		if (task.kind === 'start') return engine().then(() => []);
		const opened = await untilAborted(prepare(store, task.job), signal);
		return opened.execute(task.job, signal);
	};
}

/** Makes a thing once; a failed attempt is forgotten, so that the next call tries again. */
export function keep<T>(
	kept: Map<string, Promise<T>>,
	key: string,
	make: () => Promise<T>
): Promise<T> {
	const made = kept.get(key) ?? make();
	kept.set(key, made);
	made.catch(() => kept.delete(key));
	return made;
}

/** Lets a cancelled call go at once; what it was loading is still loaded for the next one. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		if (signal.aborted) reject(signal.reason);
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
		promise.then(resolve, reject);
	});
}
