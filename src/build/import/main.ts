import { join } from 'node:path';
import { county } from '#lib/core/county.ts';
import { orSay } from '../or-say.ts';
import { readOptions, usage } from './options.ts';
import { runImport } from './run.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
	console.error(`${options}\n\n${usage}`);
	process.exitCode = 1;
} else {
	const data = join(import.meta.dirname, '..', '..', '..', 'data');
	const today = new Date().toISOString().slice(0, 10);
	const started = performance.now();
	await orSay('The import', async () => {
		const done = await runImport(data, options, {
			say: (line) => console.log(line),
			today,
			edition: county.edition
		});
		console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
		if (!done) process.exitCode = 1;
	});
}
