import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hasErrors } from '#lib/core/issue.ts';
import type { County } from '#lib/core/county.ts';
import { foldCauses } from '../causes.ts';
import { checkCounty } from '../county.ts';
import { readRecords } from '../import/files.ts';
import { readDatasets } from '../read.ts';
import { runDataStep } from '../run.ts';
import { describe } from '../sentences.ts';
import { makeCounty } from './county.ts';
import { makeData } from './data.ts';
import type { InstanceOptions } from './options.ts';
import { copyCode, describeProject } from './project.ts';

interface Call {
	/** Folder of the project, whose data are those of the first county. */
	root: string;
	from: County;
	today: string;
	say: (line: string) => void;
}

/** Makes the project of another county in a folder of its own: all of it or nothing. */
export async function makeInstance(
	{ county: ags, to }: InstanceOptions,
	{ root, from, today, say }: Call
): Promise<boolean> {
	const source = join(root, 'data');
	const folder = resolve(to);
	const regions = readRecords(source, 'regions');
	const row = regions.find(({ region }) => region === ags);
	const problem =
		ags === from.region
			? `${from.name.de} is the county this project is about`
			: row?.level !== 'district'
				? `${ags} is no county of data/regions (add it there with its state and districts, and their official rows)`
				: existsSync(folder) && readdirSync(folder).length > 0
					? `${to} is not empty (name a new folder)`
					: `${folder}/`.startsWith(`${resolve(root)}/`)
						? `${to} lies in the project (name a folder beside it)`
						: '';
	if (!row || problem) return refuse(problem);
	const { datasets, issues } = readDatasets(source);
	if (hasErrors(issues)) return refuse('the data have errors (npm run data tells them)');
	const neighbours = readRecords(source, 'region-neighbours').flatMap(
		({ region, neighbour = '' }) => (region === ags ? neighbour : [])
	);
	const county = makeCounty(row, neighbours, from);
	// Made beside its place and moved there when it is whole.
	const next = join(dirname(folder), `.${basename(folder)}-next`);
	rmSync(next, { recursive: true, force: true });
	try {
		mkdirSync(next, { recursive: true });
		copyCode(root, next);
		describeProject(next, { from, to: county, today });
		const target = join(next, 'data');
		const empty = makeData(datasets, { source, target, from, to: county, today });
		if (!(await isSound(next, county, say))) return refuse('the new data have errors');
		if (existsSync(folder)) rmdirSync(folder);
		renameSync(next, folder);
		for (const line of report(county, to, empty)) say(line);
		return true;
	} finally {
		rmSync(next, { recursive: true, force: true });
	}

	function refuse(why: string): false {
		say(`error    ${why}`);
		say('Nothing was written.');
		return false;
	}
}

/** Runs the data step over what was made; what it writes is thrown away. */
async function isSound(folder: string, county: County, say: Call['say']): Promise<boolean> {
	const out = join(folder, 'static', 'data');
	const { issues } = await runDataStep(join(folder, 'data'), out, {
		findCounty: async (datasets) => checkCounty(county, datasets)
	});
	rmSync(out, { recursive: true, force: true });
	const wrong = foldCauses(issues.filter(({ severity }) => severity !== 'info'));
	for (const issue of wrong) say(`${issue.severity.padEnd(8)} ${describe(issue)}`);
	return !hasErrors(issues);
}

const report = (county: County, to: string, empty: readonly string[]): string[] => [
	`${to} holds Kreismonitor for ${county.name.de}, with all official figures.`,
	`Tables that wait for its own rows: ${empty.join(', ')}.`,
	`Look at data/county.json: names ("${county.in.de}", "${county.of.de}", "${county.in.en}"), neighbours (${county.neighbours.join(', ') || 'none known'}), operator.`,
	`Next: cd ${to} && npm ci && npm start; forms for strategy and activities: npm run template -- strategy`
];
