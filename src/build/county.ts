import type { County } from '#lib/core/county.ts';
import type { Issue } from '#lib/core/issue.ts';
import { findCountyFaults } from './county-faults.ts';
import type { Dataset } from './read.ts';
import { checkCompared } from './checks/compared.ts';
import { checkEdition } from './checks/edition.ts';
import { checkOwners } from './checks/owner.ts';
import { checkReviews } from './checks/reviews.ts';
import { rowsOf } from './checks/observations.ts';

const file = 'data/county.json';

/** What county.json says, and what is wrong with it. */
interface Reading {
	region: string;
	state: string;
	issues: Issue[];
	county?: County;
}

/** Reads county.json and checks that its regions exist; both keys are empty when it does not fit. */
export async function readCounty(datasets: readonly Dataset[]): Promise<Reading> {
	const issues = findCountyFaults();
	if (issues.length > 0) return { region: '', state: '', issues };
	const { county } = await import('#lib/core/county.ts');
	return checkCounty(county, datasets);
}

/** Checks that the regions of a county exist and that the datasets are its own. */
export function checkCounty(county: County, datasets: readonly Dataset[]): Reading {
	const { region, state, country, neighbours } = county;
	const known = new Set(rowsOf(datasets, 'regions').map((row) => row.region));
	const missing = [region, state, country, ...neighbours].filter((ags) => !known.has(ags));
	const issues = [
		...missing.map((ags) => problem(`region "${ags}" is not in regions`)),
		...checkOwners(datasets, region),
		...checkEdition(datasets, county.edition),
		...checkReviews(datasets, county.mappings),
		...checkCompared(datasets),
		...unpublished(county)
	];
	return { region, state, issues, county };
}

const problem = (detail: string): Issue => ({
	code: 'county-invalid',
	severity: 'error',
	file,
	detail
});

/** What open-data portals ask for and county.json does not say yet. */
function unpublished({ origin, operator }: County): Issue[] {
	const open = [
		...(origin === null ? ['origin'] : []),
		...(operator.name === null ? ['operator.name'] : []),
		...(operator.email === null ? ['operator.email'] : [])
	];
	if (open.length === 0) return [];
	return [{ code: 'county-open', severity: 'info', file, detail: open.join(', ') }];
}
