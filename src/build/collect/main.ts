import { runCommand } from '../command.ts';
import { readOptions, usage } from './options.ts';
import { writeTemplates } from './write.ts';

const options = readOptions(process.argv.slice(2));
await runCommand('Writing the forms', { options, usage }, writeTemplates);
