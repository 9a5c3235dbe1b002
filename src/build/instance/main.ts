import { join } from 'node:path';
import { orSay } from '../or-say.ts';
import { readOptions, usage } from './options.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
	console.error(`${options}\n\n${usage}`);
	process.exitCode = 1;
} else
	await orSay('Making the instance', async () => {
		const { county } = await import('#lib/core/county.ts');
		const { makeInstance } = await import('./make.ts');
		const made = await makeInstance(options, {
			root: join(import.meta.dirname, '..', '..', '..'),
			from: county,
			today: new Date().toISOString().slice(0, 10),
			say: (line) => console.log(line)
		});
		if (!made) process.exitCode = 1;
	});
