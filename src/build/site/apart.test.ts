import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const site = pathToFileURL(resolve('src/build/site'));
let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'apart-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What a script says that runs in an empty folder. */
function run(code: string): string {
	const script = join(folder, 'script.mjs');
	writeFileSync(script, code);
	const { stdout, stderr } = spawnSync(process.execPath, [script], {
		cwd: folder,
		encoding: 'utf8',
		timeout: 30_000
	});
	return stdout + stderr;
}

it('a thread that has given its result ends, and one that has not goes on', () => {
	writeFileSync(
		join(folder, 'thread.mjs'),
		`import { parentPort, workerData } from 'node:worker_threads';
		parentPort.on('message', () => {});
		parentPort.postMessage({ type: workerData });`
	);
	const said = run(`
		import { endThreads } from '${site.href}/threads.ts';
		endThreads();
		const { Worker } = await import('node:worker_threads');
		for (const workerData of ['result', 'ready']) {
			const one = new Worker('./thread.mjs', { workerData });
			await new Promise((done) => one.on('message', () => setTimeout(done, 500)));
			console.log(one.threadId === -1 ? 'ended' : 'runs');
		}
		process.exit();`);
	expect(said).toBe('ended\nruns\n');
});

it('a step without data says what is wrong and ends with that', () => {
	const said = run(`
		import { runApart } from '${site.href}/apart.ts';
		const silent = () => {};
		await runApart('data', { line: silent, soFar: silent, memory: silent }).then(
			() => console.log('nothing wrong'),
			(error) => console.log('said:', error.message)
		);`);
	expect(said).toMatch(/^said: 1 error, .* Nothing was written/m);
});
