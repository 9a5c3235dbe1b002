import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionsFolder } from '#lib/data/editions.server.ts';
import { firstVisit, firstVisitBudget, isOverBudget, overPageBudgets, sum } from '../budget.ts';
import { keepEdition } from '../editions/keep.ts';
import { offlineBudget, offlineBytes, planOffline } from '../offline.ts';
import { lightEmbeds } from '../light/embeds.ts';
import { packBuild } from '../packing/pack.ts';
import { linkParts, partsFolder } from '../parts/declared.ts';
import { count } from './progress.ts';
import { overSize, saySize, sizeOf } from './size.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Takes from embeds what their picture does not need. */
export const lighten = (): string => `${count(lightEmbeds('build'))} embeds start when asked`;

/** Adds the compressed forms. */
export async function pack(): Promise<string> {
	const { files, bytes, packed } = await packBuild('build');
	return `${count(files)} files, ${megabytes(bytes)} become ${megabytes(packed)}`;
}

/** Keeps the edition of the data and publishes all kept ones. */
export function keep(): string {
	const today = new Date().toISOString().slice(0, 10);
	const { edition, added, different, editions } = keepEdition('build', editionsFolder(), today);
	const others = different.length > 0 ? `, ${count(different.length)} look different by now` : '';
	return `${edition}: ${count(added.length)} files kept anew${others}; ${editions.length} published below /e/`;
}

/** Writes what is stored for reading offline and compares with the budgets. */
export function weigh(): string {
	const plan = planOffline();
	writeFileSync(join('build', 'offline.json'), JSON.stringify(plan));
	const stored = Object.values(offlineBytes(plan)).reduce((a, b) => a + b, 0);
	const loads = firstVisit('');
	const said = `first visit ${count(sum(loads))} of ${count(firstVisitBudget)} bytes, offline ${count(stored)} of ${count(offlineBudget)}`;
	const over = [...overPageBudgets(), ...overSize(sizeOf('build'))];
	if (over.length > 0) throw new Error(`over a budget: ${over.join('; ')}`);
	if (stored > offlineBudget || isOverBudget(loads))
		throw new Error(
			`over a budget: ${said}. "node src/build/budget.ts" and "node src/build/offline.ts" show what weighs most.`
		);
	return said;
}

/** Sets the parts of many places beside the pages. */
export const setParts = (): string => `${count(linkParts(partsFolder, 'build'))} files`;

/** Size of the whole build, by kind of file. */
export const sizeOfBuild = (): string => saySize(sizeOf('build'));
