import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Ran } from '../step.ts';

/** The data step in a process of its own, which leaves the server free to answer. */
export interface StepProcess {
	run: () => Promise<Ran>;
	/** The code of the step, or what it reads only once, is another: the next run takes a new process. */
	renew: () => void;
}

/** Keeps one process ready between the runs: its code is read and warm, which is most of a short run. */
export function stepProcess(root: string): StepProcess {
	let ready: ChildProcess | undefined;
	let [isRunning, isStale] = [false, false];
	const begin = (): ChildProcess =>
		fork(join(root, 'src/build/dev/ready.ts'), {
			...{ cwd: root, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }
		});
	const drop = () => {
		ready?.disconnect();
		[ready, isStale] = [undefined, false];
	};
	return {
		run: () =>
			new Promise((done) => {
				const child = (ready ??= begin());
				isRunning = true;
				let said = '';
				const hear = (part: Buffer) => (said += String(part));
				child.stderr?.on('data', hear);
				const end = (ran: Ran) => {
					child.stderr?.off('data', hear);
					child.off('message', end).off('exit', broke);
					isRunning = false;
					if (isStale) drop();
					done(ran);
				};
				const broke = () => {
					[ready, isStale] = [undefined, false];
					end({ ok: false, said });
				};
				child.on('message', end).on('exit', broke);
				child.send(root);
			}),
		// What runs is told to its end.
		renew: () => (isRunning ? void (isStale = true) : drop())
	};
}
