import type { EngineErrorCode } from './engine-error.ts';
import type { Job } from './job.ts';

/** What a call asks of the worker: start the engine, or start it and run a job. */
export type Task = { kind: 'start' } | { kind: 'run'; job: Job };

/** Page to worker. */
export type ToWorker<T = Task> =
	{ kind: 'call'; id: number; dataUrl: string; task: T } | { kind: 'cancel'; id: number };

/** Worker to page; bytes are those of everything this worker has loaded so far. */
export type FromWorker =
	| { kind: 'alive' }
	| { kind: 'progress'; loaded: number; total: number }
	| { kind: 'done'; id: number; rows: unknown[] }
	| { kind: 'failed'; id: number; code: EngineErrorCode; message: string };
