import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDatasets } from './read.ts';
import { scoreOfSeries, seriesMutations } from './series-mutations.ts';

const { datasets } = readDatasets(join(import.meta.dirname, '../../data'));

it.each(seriesMutations)(
	'$name: at least 95 per cent are noticed beside what was published',
	(mutation) => {
		const { changed, noticed } = scoreOfSeries(datasets, mutation, 20);
		expect(changed).toBe(20);
		expect(noticed).toBeGreaterThanOrEqual(19);
	},
	60_000
);
