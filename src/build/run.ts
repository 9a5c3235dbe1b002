import { join } from 'node:path';
import { hasErrors, sortIssues, type Issue } from '#lib/core/issue.ts';
import type { Territory } from '#lib/core/territory.ts';
import { findWaiting, type Waiting } from '#lib/data/page-needs.ts';
import { rowsOf } from './checks/observations.ts';
import { changesOf } from './checks/territory.ts';
import { compareAll, compareLost, withoutCaused } from './compare.ts';
import { readCounty } from './county.ts';
import { protectCounts } from './disclosure/step.ts';
import { withShares } from './derive.ts';
import { explainFiles } from './explain.ts';
import { makeBoundaries } from './geo/boundaries.ts';
import { readGeo, readMunicipalities } from './geo/read.ts';
import { readKnown, shownOf, type Contradiction, type Known } from './known.ts';
import { findLosses } from './losses.ts';
import { findRemovals, findStrange, findStray, lastState } from './removals.ts';
import { namesOf } from './names.ts';
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
	/** Folder of the data published last, which these were compared with; null where there are none. */
	last: string | null;
	/** Whether the numbers were compared with each other. */
	compared: boolean;
}

export interface StepOptions {
	findCounty?: typeof readCounty;
	/** Folder of the kept editions: where nothing was written yet, the latest of them is what was published. */
	editions?: string;
	/** Somebody has said that rows and datasets may go. */
	acceptRemovals?: boolean;
}

/** Reads, checks and writes all datasets: source folder in, published folder replaced. */
export async function runDataStep(
	source: string,
	target: string,
	{ findCounty = readCounty, editions = '', acceptRemovals = false }: StepOptions = {}
): Promise<Outcome> {
	const { datasets, issues: unexplained, folders, strange } = readDatasets(source);
	const issues = await explainFiles(source, unexplained);
	const sound = withoutErrors(datasets, issues);
	// What changed is published too, so small counts go before anything is made of the numbers.
	const guarded = await protectCounts(sound, editions);
	const last = lastState(target, editions);
	// Shares are made of what is published, so that they give away nothing.
	const published = withShares(guarded.datasets);
	const changes = await findChanges(published, last ?? target, [...folders, ...strange]);
	const losses = await findLosses(changes, sound, last ?? target);
	const removals = [
		...findStrange(strange, last, acceptRemovals),
		...findRemovals(changes, losses, { isConfirmed: acceptRemovals, names: namesOf(datasets) })
	];
	const declared = readKnown(join(source, 'known-deviations.json'));
	const { known } = declared;
	// What follows from a file that could not be read, or from rows that are gone, is not told.
	const readable = !hasErrors([...removals, ...issues, ...declared.issues]);
	const county = readable ? await findCounty(datasets) : nowhere;
	const compared = readable && !hasErrors(county.issues);
	const regions = rowsOf(datasets, 'regions');
	const geo = readGeo(source, { regions, state: county.state });
	const places = readMunicipalities(source, { regions, county: county.region });
	const found = compared
		? [
				...geo.issues,
				...places.issues,
				...compareAll(datasets, { source, known, county: county.region })
			]
		: readable || hasErrors(declared.issues)
			? []
			: compareLost(sound, losses, { source, known });
	const told = [
		...withoutCaused(removals, found),
		...sortIssues([...findStray(source), ...issues, ...declared.issues, ...county.issues, ...found])
	];
	// A declaration that is not found where data are wrong or gone may be right again when they are back.
	const isWhole = removals.every(({ code }) => code === 'series-revised') && !hasErrors(told);
	const before = isWhole ? told : told.filter(({ code }) => code !== 'deviation-gone');
	const all = hasErrors(before) ? before : [...before, ...guarded.issues];
	const safe = hasErrors(all) ? datasets : published;
	const outcome = { datasets: safe, issues: all, known, last, compared };
	if (hasErrors(all)) return { ...outcome, changes: [], written: false };
	const territory = {
		changes: changesOf(rowsOf(datasets, 'regions')),
		boundaries: geo.given && makeBoundaries(geo.given),
		municipalities: places.given && makeBoundaries(places.given)
	};
	const extra = {
		...extraFiles(shownOf(known), changes, territory),
		'waiting.json': waitingOf(datasets)
	};
	replaceFolder(target, makeFiles(safe, extra, county.county));
	return { ...outcome, changes, written: true };
}

const waitingOf = (datasets: readonly Dataset[]): Waiting =>
	findWaiting(
		datasets.map(({ id, pkg, table }) => ({
			id,
			title: pkg.kreismonitor.title,
			rows: table.rows.length
		}))
	);

const nowhere: Awaited<ReturnType<typeof readCounty>> = { region: '', state: '', issues: [] };

/** Datasets of whose rows nothing is missing for another reason. */
function withoutErrors(datasets: readonly Dataset[], issues: readonly Issue[]): Dataset[] {
	const wrong = new Set(issues.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
	return datasets.filter(({ file }) => !wrong.has(file));
}

function extraFiles(
	known: readonly Contradiction[],
	changes: readonly Change[],
	territory: Territory
) {
	const contradictions = known.map(({ id, title, text, datasets, indicators }) => ({
		...{ id, title, text, datasets, indicators }
	}));
	return {
		'contradictions.json': contradictions,
		'territory.json': territory,
		'report.json': { changed: changes.length > 0, changes }
	};
}
