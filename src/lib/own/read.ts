import type { FromReader, Progress, ToReader } from './protocol.ts';
import type { Made } from './make.ts';

/** A reading that is under way. */
export interface Reading {
	/** Settles when all files are read; fails when the worker dies. */
	done: Promise<void>;
	/** Ends it at once; what was read before stays. */
	cancel: () => void;
}

/** Reads files in a worker of this page; nothing of them goes anywhere else. */
export function readFiles(
	files: readonly File[],
	taken: readonly string[],
	on: { progress: (progress: Progress) => void; read: (made: Made) => void }
): Reading {
	const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
	let end = () => {};
	const whole = new Promise<void>((resolve, reject) => {
		end = resolve;
		worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
			if (data.kind === 'progress') on.progress(data);
			else if (data.kind === 'read') on.read(data);
			else if (data.kind === 'failed') reject(new Error(data.message));
			else resolve();
		};
		worker.onerror = ({ message }) => reject(new Error(message ?? 'the worker did not come'));
		worker.onmessageerror = () => reject(new Error('a message could not be read'));
	});
	worker.postMessage({ files: [...files], taken } satisfies ToReader);
	return {
		done: whole.finally(() => worker.terminate()),
		cancel: () => {
			worker.terminate();
			end();
		}
	};
}
