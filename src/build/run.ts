import { join } from 'node:path';
import { hasErrors, sortIssues, type Issue } from '#lib/core/issue.ts';
import type { Territory } from '#lib/core/territory.ts';
import { rowsOf } from './checks/observations.ts';
import { readLimits } from './checks/plausible/limits.ts';
import { checkReports } from './checks/reports.ts';
import { changesOf, checkTerritory } from './checks/territory.ts';
import { checkWording } from './checks/wording.ts';
import { readCounty } from './county.ts';
import { crossCheck } from './cross-check.ts';
import { makeBoundaries } from './geo/boundaries.ts';
import { readGeo } from './geo/read.ts';
import { checkKnown, readKnown, shownOf, type Contradiction, type Known } from './known.ts';
import { readDatasets, type Dataset } from './read.ts';
import { findChanges, type Change } from './report.ts';
import { makeFiles, replaceFolder } from './write.ts';

/** What a run of the data step has done; nothing is written when there are errors. */
export interface Outcome {
	datasets: Dataset[];
	issues: Issue[];
	known: Known[];
	changes: Change[];
	written: boolean;
}

/** Reads, checks and writes all datasets: source folder in, published folder replaced. */
export async function runDataStep(
	source: string,
	target: string,
	findCounty: typeof readCounty = readCounty
): Promise<Outcome> {
	const { datasets, issues } = readDatasets(source);
	const county = await findCounty(datasets);
	const declared = readKnown(join(source, 'known-deviations.json'));
	const { known } = declared;
	issues.push(...county.issues, ...declared.issues, ...checkKnown(known, datasets));
	const { limits, issues: unlimited } = readLimits(source, datasets);
	issues.push(...unlimited, ...crossCheck(datasets, { known, limits, county: county.region }));
	const regions = rowsOf(datasets, 'regions');
	const geo = readGeo(source, { regions, state: county.state });
	issues.push(
		...geo.issues,
		...checkTerritory(datasets),
		...checkWording(datasets),
		...checkReports(datasets)
	);
	const outcome = { datasets, issues: sortIssues(issues), known };
	if (hasErrors(issues)) return { ...outcome, changes: [], written: false };
	const changes = await findChanges(datasets, target);
	const territory = {
		changes: changesOf(regions),
		boundaries: geo.given && makeBoundaries(geo.given)
	};
	const extra = extraFiles(shownOf(known), changes, territory);
	replaceFolder(target, makeFiles(datasets, extra, county.county));
	return { ...outcome, changes, written: true };
}

function extraFiles(
	known: readonly Contradiction[],
	changes: readonly Change[],
	territory: Territory
) {
	const contradictions = known.map(({ id, title, text, datasets }) => ({
		id,
		title,
		text,
		datasets
	}));
	return {
		'contradictions.json': contradictions,
		'territory.json': territory,
		'report.json': { changed: changes.length > 0, changes }
	};
}
