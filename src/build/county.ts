import type { Issue } from '#lib/core/issue.ts';
import type { Dataset } from './read.ts';
import { rowsOf } from './checks/observations.ts';

const file = 'data/county.json';

/** Which county and which state the data are about. */
interface Place {
	region: string;
	state: string;
}

/** Reads county.json and checks that its regions exist; both keys are empty when it does not fit. */
export async function readCounty(
	datasets: readonly Dataset[]
): Promise<Place & { issues: Issue[] }> {
	try {
		const { county } = await import('#lib/core/county.ts');
		const { region, state, country, neighbours } = county;
		const known = new Set(rowsOf(datasets, 'regions').map((row) => row.region));
		const missing = [region, state, country, ...neighbours].filter((ags) => !known.has(ags));
		return {
			region,
			state,
			issues: missing.map((ags) => problem(`region "${ags}" is not in regions`))
		};
	} catch (error) {
		return {
			region: '',
			state: '',
			issues: [problem(error instanceof Error ? error.message : String(error))]
		};
	}
}

const problem = (detail: string): Issue => ({
	code: 'county-invalid',
	severity: 'error',
	file,
	detail
});
