import type { Issue } from '#lib/core/issue.ts';
import { checkCaseload } from './checks/caseload.ts';
import { checkCommuters, checkPartnerNames } from './checks/commuters.ts';
import { checkDistricts } from './checks/districts.ts';
import type { Finding } from './checks/finding.ts';
import { checkGroups } from './checks/groups.ts';
import { checkNeeds } from './checks/needs.ts';
import { observationTable, rowsOf } from './checks/observations.ts';
import { checkParts } from './checks/parts.ts';
import { findGaps } from './checks/series.ts';
import { checkShares } from './checks/shares.ts';
import { checkPlausible, withoutImpossible } from './checks/plausible/check.ts';
import type { Limits } from './checks/plausible/jumps.ts';
import { checkForecasts, checkQualification } from './checks/strategy.ts';
import { matchKnown, type Known } from './known.ts';
import { namesOf } from './names.ts';
import type { Dataset } from './read.ts';

/** What is declared and what county it is. */
interface Asked {
	known: readonly Known[];
	limits: Limits;
	county: string;
}

/** Compares numbers that ought to agree within and across datasets. */
export function crossCheck(all: readonly Dataset[], { known, limits, county }: Asked): Issue[] {
	const plausible = checkPlausible(all, limits);
	const datasets = withoutImpossible(all, plausible);
	const observations = observationTable(datasets);
	const findings: Finding[] = [
		...plausible,
		...checkParts(observations),
		...checkDistricts(observations, rowsOf(datasets, 'regions')),
		...checkShares(observations),
		...checkForecasts(datasets),
		...checkQualification(datasets),
		...checkCaseload(datasets, observations, county),
		...checkCommuters(datasets, observations)
	];
	return [
		...matchKnown(findings, known, namesOf(all)),
		...findGaps(observations),
		...checkGroups(datasets),
		...checkNeeds(datasets),
		...checkPartnerNames(datasets)
	];
}
