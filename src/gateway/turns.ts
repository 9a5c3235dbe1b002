/** Too many are waiting. */
export class Busy extends Error {
	override name = 'Busy';
}

/** Lets `running` pieces of work run at once and `waiting` more wait for their turn; refuses the rest with `Busy`. */
export function makeTurns(running: number, waiting: number) {
	let now = 0;
	const queue: (() => void)[] = [];
	const begin = async (signal: AbortSignal) => {
		if (now < running) return void now++;
		if (queue.length >= waiting) throw new Busy('too many questions are waiting');
		await new Promise<void>((resolve, reject) => {
			const leave = () => {
				queue.splice(queue.indexOf(go), 1);
				reject(signal.reason);
			};
			const go = () => {
				signal.removeEventListener('abort', leave);
				resolve();
			};
			queue.push(go);
			signal.addEventListener('abort', leave, { once: true });
		});
	};
	// Whose turn has come takes over the place of the one before.
	const end = () => {
		const next = queue.shift();
		if (next) next();
		else now--;
	};
	return {
		get running() {
			return now;
		},
		take: async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
			await begin(signal);
			try {
				return await work();
			} finally {
				end();
			}
		}
	};
}
