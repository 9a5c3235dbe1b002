import type { Issue } from '#lib/core/issue.ts';
import type { Dataset } from '../read.ts';

/** So many datasets of one other county are one cause: the key in county.json was changed. */
const many = 4;

/** Datasets that are another county's than the one the site is about: none of them is shown as its own. */
export function checkOwners(datasets: readonly Dataset[], county: string): Issue[] {
	const others = datasets.filter(({ pkg }) => (pkg.kreismonitor.county ?? county) !== county);
	const owners = Map.groupBy(others, ({ pkg }) => pkg.kreismonitor.county ?? county);
	return [...owners].flatMap(([owner, own]) =>
		own.length < many
			? own.map((dataset) => oneOf(dataset, owner, county))
			: [allOf(own, owner, county)]
	);
}

const oneOf = ({ id }: Dataset, owner: string, county: string): Issue => ({
	...{ code: 'other-county', severity: 'error', file: `data/${id}/datapackage.json` },
	...{ value: owner, detail: county }
});

const allOf = (own: readonly Dataset[], owner: string, county: string): Issue => ({
	...{ code: 'county-invalid', severity: 'error', file: 'data/county.json' },
	detail: `names ${county}, and ${own.length} datasets hold rows of county ${owner}: ${own.map(({ id }) => id).join(', ')} (npm run county makes an instance for another county; if ${owner} is right, write "region": "${owner}")`
});
