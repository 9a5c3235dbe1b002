import { join, resolve } from 'node:path';
import { editionsFolder } from '#lib/data/editions.server.ts';
import { runDataStep } from './run.ts';
import { sayOutcome } from './say.ts';

/** What one run of the data step said, and whether its data may be shown. */
export interface Ran {
	ok: boolean;
	said: string;
}

/** Reads, checks and writes the data of the project in a folder, as `npm run data` does. */
export async function runStep(root: string, acceptRemovals = false): Promise<Ran> {
	const outcome = await runDataStep(join(root, 'data'), join(root, 'static', 'data'), {
		editions: resolve(root, editionsFolder()),
		acceptRemovals
	});
	return { ok: outcome.written, said: sayOutcome(outcome).join('\n') };
}
