import { join } from 'node:path';
import { county } from '#lib/core/county.ts';
import { orSay } from './or-say.ts';
import { refreshParts } from './parts/declared.ts';
import { runStep } from './step.ts';

const root = join(import.meta.dirname, '..', '..');
const accept = '--accept-removals';
const [unknown] = process.argv.slice(2).filter((name) => name !== accept);

if (unknown) {
	console.error(`"${unknown}" is no option of the data step (there is ${accept})`);
	process.exitCode = 1;
} else
	await orSay('The data step', async () => {
		const { ok, said } = await runStep(root, process.argv.includes(accept));
		console.log(said);
		if (!ok) process.exitCode = 1;
		else if (county.parts) console.log(await refreshParts(root, county.parts));
	});
