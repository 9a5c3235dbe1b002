import type { Issue } from '#lib/core/issue.ts';
import { checkIndicators } from './checks/indicators.ts';
import { checkPlausible, withoutImpossible } from './checks/plausible/check.ts';
import { readLimits } from './checks/plausible/limits.ts';
import { findUnpublished } from './checks/plausible/unpublished.ts';
import { checkReports } from './checks/reports.ts';
import { checkTerritory } from './checks/territory.ts';
import { checkWording } from './checks/wording.ts';
import { crossCheck } from './cross-check.ts';
import { checkKnown, matchKnown, type Known } from './known.ts';
import { withoutLost, type Loss } from './losses.ts';
import { namesOf } from './names.ts';
import type { Dataset } from './read.ts';

interface Asked {
	/** Folder of the datasets. */
	source: string;
	known: readonly Known[];
	county: string;
}

/** Compares sound datasets with each other and with what is declared. */
export function compareAll(
	datasets: readonly Dataset[],
	{ source, known, county }: Asked
): Issue[] {
	const { limits, issues } = readLimits(source, datasets);
	return [
		...issues,
		...checkKnown(known, datasets),
		...checkIndicators(datasets),
		...crossCheck(datasets, { known, limits, county }),
		...checkTerritory(withoutImpossible(datasets, findUnpublished(datasets))),
		...checkWording(datasets),
		...checkReports(datasets)
	];
}

/** What can be said where some datasets could not be read: each number of the others with its own series. */
export function compareSome(
	datasets: readonly Dataset[],
	{ source, known }: Pick<Asked, 'source' | 'known'>
): Issue[] {
	if (!datasets.some(({ id }) => id === 'indicators')) return [];
	const { limits } = readLimits(source, datasets);
	const issues = matchKnown(checkPlausible(datasets, limits), known, namesOf(datasets));
	return issues.filter(({ code }) => code !== 'deviation-gone');
}

/** The same where something that was published is gone: as if nothing were lost, and what cannot be in rows that stand under another key. */
export function compareLost(
	datasets: readonly Dataset[],
	losses: readonly Loss[],
	asked: Pick<Asked, 'source' | 'known'>
): Issue[] {
	const found = compareSome(withoutLost(datasets, losses), asked);
	const moved = losses.flatMap(({ file, moved }) => moved.map(({ line }) => `${file}:${line}`));
	if (moved.length === 0) return found;
	const places = new Set(moved);
	const wrong = compareSome(datasets, asked).filter(
		({ severity, file, line }) => severity === 'error' && places.has(`${file}:${line ?? 0}`)
	);
	return [...found, ...wrong];
}

/** Removals without the rows whose new key cannot be: that is the cause, and told itself. */
export const withoutCaused = (removals: readonly Issue[], found: readonly Issue[]): Issue[] =>
	removals.filter(
		({ code, file, line }) =>
			code !== 'row-moved' ||
			!found.some((one) => one.severity === 'error' && one.file === file && one.line === line)
	);
