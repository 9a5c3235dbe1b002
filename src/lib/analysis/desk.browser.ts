import { makeClient, type Spawn } from '../data/client.ts';
import { EngineError } from '../data/engine-error.ts';
import type { FromWorker } from '../data/protocol.ts';
import type { Result } from './result.ts';
import type { FileTable } from './own-file.ts';
import type { DeskTask, OwnSource, Question } from './task.ts';

export interface DeskClientOptions {
	/** `base` of $app/paths. */
	base: string;
	/** The reader's own tables and files as they are now. */
	own: () => readonly OwnSource[];
	onProgress: (bytesLoaded: number, bytesTotal: number) => void;
}

/** The desk in the browser: an engine of its own, apart from that of the figures. */
export interface Desk {
	/** Answers a question; an aborted signal ends the wait at once. */
	ask: (question: Question, signal?: AbortSignal) => Promise<Result>;
	/** What a file among the reader's own holds; fails where it cannot be opened. */
	describe: (file: string) => Promise<readonly FileTable[]>;
	close: () => void;
}

/** Makes the desk; its worker starts with the first question, and a lost one is replaced by the next. */
export function makeDeskClient({ base, own, onProgress }: DeskClientOptions): Desk {
	const dataUrl = new URL(`${base}/data/`, location.href).href;
	const { call, close } = makeClient<DeskTask>({
		spawn: spawnWith(own),
		dataUrl,
		silence: 60_000,
		pulse: pulseOf,
		silenceAfterCancel: 500,
		onProgress
	});
	return {
		ask: async ({ plain, ...question }, signal) => {
			try {
				const [result] = await call({ question }, signal);
				return result as Result;
			} catch (error) {
				const isWithout = error instanceof EngineError && error.code === 'unsupported';
				if (!plain || !isWithout) throw error;
				const { answerPlain } = await import('./plain-desk.ts');
				const result = await answerPlain(plain, dataUrl, own());
				signal?.throwIfAborted();
				return result;
			}
		},
		describe: async (file) => (await call({ describe: file })) as FileTable[],
		close
	};
}

/** A statement of a reader may be endless. What the page itself asks, with bound values, and a file that is opened keep a worker silent for a while on a slow device. */
const pulseOf = (task: DeskTask): number =>
	'question' in task && (task.question.values ?? []).length === 0 ? 6_000 : 45_000;

/** Each new worker begins without own tables: they come along with its first question. */
const spawnWith =
	(own: DeskClientOptions['own']): Spawn<DeskTask> =>
	(onMessage, onError) => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
		worker.onerror = (event) => onError(event.message ?? 'the script could not be loaded');
		worker.onmessageerror = () => onError('a message could not be read');
		let sent: readonly OwnSource[] = [];
		return {
			post: (message) => {
				if (message.kind === 'cancel') return worker.postMessage(message);
				const now = own();
				const added = now.filter((table) => !sent.includes(table)).map(bare);
				const gone = sent.filter((table) => !now.includes(table)).map(({ name }) => name);
				sent = now;
				worker.postMessage({ ...message, task: { ...message.task, own: { added, gone } } });
			},
			close: () => worker.terminate()
		};
	};

/** Without what the page knows of a table besides. */
const bare = (own: OwnSource): OwnSource =>
	'arrow' in own ? { name: own.name, arrow: own.arrow } : own;
