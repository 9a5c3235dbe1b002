import type { Made } from './make.ts';
import type { Breakdown, FromReader, Progress, ToReader } from './protocol.ts';

/** A reading that is under way. */
export interface Reading {
	/** Settles when all files are read; fails when the worker does not come. */
	done: Promise<void>;
	/** Ends it at once; what was read before stays. */
	cancel: () => void;
}

/** Who hears of a reading, and what it must know. */
export interface ReadingEars {
	/** Names of tables there are. */
	taken: () => readonly string[];
	progress: (progress: Progress) => void;
	/** Hears what became of a file, once or in several parts. */
	read: (made: Made, file: File) => void;
}

/** Reads files in a worker of this page, one after the other; nothing of them goes anywhere else. What breaks one of them is told, and the others are read. */
export function readFiles(files: readonly File[], ears: ReadingEars): Reading {
	let worker: Worker | undefined;
	let isOver = false;
	let stop = () => {};
	const stopped = new Promise<void>((resolve) => (stop = resolve));
	const end = () => {
		isOver = true;
		worker?.terminate();
		stop();
	};
	const readAll = async () => {
		for (const file of files) {
			worker ??= startWorker();
			const broken = await readOne(worker, file, ears);
			if (isOver) return;
			if (!broken) continue;
			ears.read(brokenOf(file, broken), file);
			worker.terminate();
			worker = undefined;
		}
	};
	return { done: Promise.race([stopped, readAll()]).finally(end), cancel: end };
}

const startWorker = () =>
	new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });

interface Broken {
	code: Breakdown;
	message: string;
}

/** Reads one file; the answer is what broke it, null when nothing did. */
function readOne(worker: Worker, file: File, ears: ReadingEars): Promise<Broken | null> {
	let isThere = false;
	return new Promise((resolve, reject) => {
		const dies = (message: string) =>
			isThere ? resolve({ code: 'reading-failed', message }) : reject(new Error(message));
		worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
			isThere = true;
			if (data.kind === 'progress') ears.progress(data);
			else if (data.kind === 'read') ears.read(data, file);
			else resolve(data.kind === 'failed' ? data : null);
		};
		worker.onerror = ({ message }) => dies(message ?? 'the worker did not come');
		worker.onmessageerror = () => dies('a message could not be read');
		worker.postMessage({ file, taken: ears.taken() } satisfies ToReader);
	});
}

const brokenOf = ({ name }: File, { code, message }: Broken): Made => ({
	reports: [
		{
			...{ file: name, facts: [], recognised: null, code: '', title: '', numbers: 0, table: '' },
			issues: [{ code, severity: 'error', file: name, value: message.slice(0, 200) }]
		}
	],
	tables: []
});
