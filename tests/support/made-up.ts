import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = 'tests/fixtures/made-up-county';

/** Datasets that the made-up county fills. */
export const madeUpDatasets = [
	'report-periods',
	'activity-reports',
	'activity-report-groups'
] as const;

/** The day of the made-up edition: the deadline of 2026 has passed, that of 2027 has not. */
export const madeUpDay = '2027-05-15';

/** The made-up rows of a dataset, as they stand in the file. */
export const madeUpRows = (dataset: (typeof madeUpDatasets)[number]): Record<string, string>[] =>
	parse(readFileSync(join(folder, dataset, 'data.csv'), 'utf8'), { columns: true });

/** Lays the made-up reports over the data of a copied project, and renames its county. */
export function makeUp(project: string): void {
	for (const dataset of madeUpDatasets) {
		const own = join(project, 'data', dataset);
		cpSync(join(folder, dataset, 'data.csv'), join(own, 'data.csv'));
		edit(join(own, 'datapackage.json'), (text) =>
			text.replace(/("version": ")[\d-]+/, `$1${madeUpDay}`)
		);
	}
	edit(join(project, 'data/county.json'), (text) =>
		JSON.stringify({ ...JSON.parse(text), ...names }, null, '\t')
	);
}

function edit(path: string, change: (text: string) => string): void {
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const names = {
	name: { de: 'Musterkreis (erfunden)', en: 'Sample district (made up)' },
	short: { de: 'Musterkreis', en: 'Sample district' },
	in: { de: 'im Musterkreis (erfunden)', en: 'in the sample district (made up)' },
	of: { de: 'des Musterkreises (erfunden)', en: 'of the sample district (made up)' }
};
