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
	const begin = (): ChildProcess =>
		fork(join(root, 'src/build/dev/ready.ts'), { cwd: root, stdio: 'pipe' });
	return {
		run: () =>
			new Promise((done) => {
				const child = (ready ??= begin());
				let said = '';
				const hear = (part: Buffer) => (said += String(part));
				child.stderr?.on('data', hear);
				const end = (ran: Ran) => {
					child.stderr?.off('data', hear);
					child.off('message', end).off('exit', broke);
					done(ran);
				};
				const broke = () => {
					ready = undefined;
					end({ ok: false, said });
				};
				child.on('message', end).on('exit', broke);
				child.send(root);
			}),
		renew: () => {
			ready?.disconnect();
			ready = undefined;
		}
	};
}
