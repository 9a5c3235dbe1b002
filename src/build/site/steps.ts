import { globSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { county } from '#lib/core/county.ts';
import { editionsFolder } from '#lib/data/editions.server.ts';
import { firstVisit, firstVisitBudget, isOverBudget, overPageBudgets, sum } from '../budget.ts';
import { keepEdition } from '../editions/keep.ts';
import { offlineBudget, offlineBytes, planOffline } from '../offline.ts';
import { lightEmbeds } from '../light/embeds.ts';
import { packBuild } from '../packing/pack.ts';
import { linkParts, partsFolder, refreshParts } from '../parts/declared.ts';
import { runDataStep } from '../run.ts';
import { sayOutcome, sayShort } from '../say.ts';
import { overSize, saySize, sizeOf } from './size.ts';

const count = (value: number): string => value.toLocaleString('en');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Reads and checks the data; what is wrong with them ends the build. */
export async function makeData(say: (line: string) => void): Promise<string> {
	const outcome = await runDataStep('data', join('static', 'data'), {
		editions: resolve(editionsFolder())
	});
	const lines = outcome.written ? sayShort(outcome) : sayOutcome(outcome);
	for (const line of lines.slice(0, -1)) say(line);
	const [last = ''] = lines.slice(-1);
	if (!outcome.written) throw new Error(last);
	if (county.parts) say(await refreshParts('.', county.parts));
	return last;
}

const pagesIn = (dir: string, pattern = '**/index.html'): number =>
	globSync(pattern, { cwd: dir, exclude: ['e'] }).length;

/** Builds scripts and pages. SvelteKit writes the pages in a thread of its own and does not say how far it is. */
export async function makePages(soFar: (text: string) => void): Promise<string> {
	// Frozen pages lie below e/ by now, together with those of earlier editions.
	const before = pagesIn('build') + pagesIn('build', '{,en/}embed/*/index.html');
	const known = before > 0 ? ` of about ${count(before)}` : '';
	const watch = setInterval(() => {
		const done = pagesIn('.svelte-kit/output/prerendered');
		soFar(done > 0 ? `${count(done)} pages${known}` : 'scripts');
	}, 500);
	try {
		await build({ logLevel: 'warn' });
	} finally {
		clearInterval(watch);
	}
	return `${count(pagesIn('build'))} pages`;
}

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
