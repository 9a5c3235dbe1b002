import { runCommand } from '../command.ts';
import { readOptions, usage } from './options.ts';

const options = readOptions(process.argv.slice(2));
const started = performance.now();
await runCommand('The import', { options, usage }, async (data, asked, call) => {
	const { runImport } = await import('./run.ts');
	const done = await runImport(data, asked, call);
	call.say(`${((performance.now() - started) / 1000).toFixed(1)} s`);
	return done;
});
