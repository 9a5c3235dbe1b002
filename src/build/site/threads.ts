import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

/** Ends each thread of SvelteKit when it has given its result; left alone, it holds all that it loaded until the build ends. */
export function endThreads(): void {
	const { Worker } = threads;
	threads.Worker = class extends Worker {
		constructor(...given: ConstructorParameters<typeof Worker>) {
			super(...given);
			this.on('message', (message: unknown) => {
				if (isResult(message)) setImmediate(() => void this.terminate());
			});
		}
	};
	syncBuiltinESMExports();
}

const isResult = (message: unknown): boolean =>
	typeof message === 'object' && message !== null && 'type' in message && message.type === 'result';
