import { join, resolve } from 'node:path';
import { county } from '#lib/core/county.ts';
import { editionsFolder } from '#lib/data/editions.server.ts';
import { orSay } from './or-say.ts';
import { refreshParts } from './parts/declared.ts';
import { runDataStep } from './run.ts';
import { sayOutcome } from './say.ts';

const root = join(import.meta.dirname, '..', '..');
const accept = '--accept-removals';
const [unknown] = process.argv.slice(2).filter((name) => name !== accept);

if (unknown) {
	console.error(`"${unknown}" is no option of the data step (there is ${accept})`);
	process.exitCode = 1;
} else
	await orSay('The data step', async () => {
		const outcome = await runDataStep(join(root, 'data'), join(root, 'static', 'data'), {
			editions: resolve(root, editionsFolder()),
			acceptRemovals: process.argv.includes(accept)
		});
		for (const line of sayOutcome(outcome)) console.log(line);
		if (!outcome.written) process.exitCode = 1;
		else if (county.parts) console.log(await refreshParts(root, county.parts));
	});
