import { runStep } from '../step.ts';

/** A process that has read the code of the data step and runs it whenever it is asked to. */
process.on('message', (root: string) => {
	void runStep(root)
		.catch((error: unknown) => ({ ok: false, said: String(error) }))
		.then((ran) => process.send?.(ran));
});
