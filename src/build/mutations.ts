import { join } from 'node:path';
import { mutations, scoreOf } from './checks/plausible/mutations.ts';
import { readDatasets } from './read.ts';

const { datasets } = readDatasets(join(import.meta.dirname, '..', '..', 'data'));
const count = 200;

console.log(`${count} numbers of data/ changed at a time, and how many the checks notice:`);
for (const mutation of mutations) {
	const { name, changed, noticed } = scoreOf(datasets, mutation, count);
	const share = ((100 * noticed) / changed).toFixed(1);
	console.log(`${name.padEnd(34)}${noticed} of ${changed}, ${share} %`);
}
