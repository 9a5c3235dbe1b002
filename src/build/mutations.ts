import { join } from 'node:path';
import { mutations, scoreOf } from './checks/plausible/mutations.ts';
import { columnMutations, scoreOfColumns } from './column-mutations.ts';
import { readDatasets } from './read.ts';
import { scoreOfSeries, seriesMutations } from './series-mutations.ts';

const { datasets } = readDatasets(join(import.meta.dirname, '..', '..', 'data'));
const [numbers, series] = [200, 40];
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

console.log(`${numbers} numbers of data/ changed at a time, and how many the checks notice:`);
for (const mutation of mutations) {
	const { name, changed, noticed } = scoreOf(datasets, mutation, numbers);
	console.log(`${name.padEnd(44)}${noticed} of ${changed}, ${share(noticed, changed)}`);
}
console.log(
	`${series} whole series changed at a time, and how many are noticed beside what was published (without that):`
);
for (const mutation of seriesMutations) {
	const { name, changed, alone, noticed } = scoreOfSeries(datasets, mutation, series);
	console.log(
		`${name.padEnd(44)}${noticed} of ${changed}, ${share(noticed, changed)} (${share(alone, changed)})`
	);
}
console.log(
	'the last year of each column that has an earlier one changed in all regions, and how many are noticed (the column itself named):'
);
for (const mutation of columnMutations) {
	const { name, changed, noticed, named } = scoreOfColumns(datasets, mutation);
	console.log(
		`${name.padEnd(44)}${noticed} of ${changed}, ${share(noticed, changed)} (${share(named, changed)})`
	);
}
