import { runCommand } from '../command.ts';
import { readOptions, usage } from './options.ts';
import { writeTables } from '../tables/template.ts';
import { writeTemplates } from './write.ts';

const options = readOptions(process.argv.slice(2));
await runCommand('Writing the forms', { options, usage }, (data, asked, call) =>
	asked.what === 'strategy' ? writeTables(data, asked, call) : writeTemplates(data, asked, call)
);
