import type { Issue } from '#lib/core/issue.ts';
import type { Dataset } from '../read.ts';

/** Datasets that are another county's than the one the site is about: none of them is shown as its own. */
export const checkOwners = (datasets: readonly Dataset[], county: string): Issue[] =>
	datasets.flatMap(({ id, pkg }): Issue[] => {
		const value = pkg.kreismonitor.county ?? county;
		if (value === county) return [];
		const file = `data/${id}/datapackage.json`;
		return [{ code: 'other-county', severity: 'error', file, value, detail: county }];
	});
