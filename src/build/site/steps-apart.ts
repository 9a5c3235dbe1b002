import { existsSync, globSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { county } from '#lib/core/county.ts';
import { editionsFolder } from '#lib/data/editions.server.ts';
import { refreshParts } from '../parts/declared.ts';
import { runDataStep } from '../run.ts';
import { sayOutcome, sayShort } from '../say.ts';
import { count } from './progress.ts';

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

const drawnIn = '.svelte-kit/output/prerendered';
// Patterns would take a tenth of a second each time.
const drawn = (): number =>
	existsSync(drawnIn)
		? readdirSync(drawnIn, { recursive: true }).filter((path) => `${path}`.endsWith('index.html'))
				.length
		: 0;

/** Builds scripts and pages. SvelteKit writes the pages in a thread of its own and does not say how far it is. */
export async function makePages(soFar: (text: string) => void): Promise<string> {
	// Frozen pages lie below e/ by now, together with those of earlier editions.
	const before = pagesIn('build') + pagesIn('build', '{,en/}embed/*/index.html');
	const known = before > 0 ? ` of about ${count(before)}` : '';
	const watch = setInterval(() => {
		const done = drawn();
		soFar(done > 0 ? `${count(done)} pages${known}` : 'scripts');
	}, 3000);
	try {
		await build({ logLevel: 'warn' });
	} finally {
		clearInterval(watch);
	}
	return `${count(pagesIn('build'))} pages`;
}
