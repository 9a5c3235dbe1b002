import { join } from 'node:path';
import { orSay } from './or-say.ts';

const root = join(import.meta.dirname, '..', '..');
const accept = '--accept-removals';
const [unknown] = process.argv.slice(2).filter((name) => name !== accept);

if (unknown) {
	console.error(`"${unknown}" is no option of the data step (there is ${accept})`);
	process.exitCode = 1;
} else
	await orSay('The data step', async () => {
		const { county } = await import('#lib/core/county.ts');
		const { refreshParts } = await import('./parts/declared.ts');
		const { runStep } = await import('./step.ts');
		const { ok, said } = await runStep(root, process.argv.includes(accept));
		console.log(said);
		if (!ok) process.exitCode = 1;
		else if (county.parts) console.log(await refreshParts(root, county.parts));
	});
