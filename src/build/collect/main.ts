import { join } from 'node:path';
import { county } from '#lib/core/county.ts';
import { readOptions, usage } from './options.ts';
import { writeTemplates } from './write.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
	console.error(`${options}\n\n${usage}`);
	process.exitCode = 1;
} else {
	const data = join(import.meta.dirname, '..', '..', '..', 'data');
	const today = new Date().toISOString().slice(0, 10);
	const say = (line: string) => console.log(line);
	const call = { edition: county.edition, today, say };
	if (!(await writeTemplates(data, options, call))) process.exitCode = 1;
}
