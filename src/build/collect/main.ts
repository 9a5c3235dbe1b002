import { runCommand } from '../command.ts';
import { readOptions, usage } from './options.ts';

const options = readOptions(process.argv.slice(2));
await runCommand('Writing the forms', { options, usage }, async (data, asked, call) => {
	const { writeTables } = await import('../tables/template.ts');
	const { writeTemplates } = await import('./write.ts');
	return asked.what === 'strategy'
		? writeTables(data, asked, call)
		: writeTemplates(data, asked, call);
});
