import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Steps of a build that need much memory. */
export type Apart = 'data' | 'pages';

/** What a step says while it runs, and how it ends. */
export type Said =
	{ line: string } | { soFar: string } | { result: string; bytes: number } | { fault: string };

/** Where the words of a step go. */
export interface Ear {
	/** Bytes of memory that the step took at most. */
	memory: (bytes: number) => void;
	line: (text: string) => void;
	soFar: (text: string) => void;
}

/** Memory that the bundler and its threads let go is given back at once, and not kept for later (docs/decisions/0068-build-memory.md). */
const thrifty = {
	MALLOC_ARENA_MAX: '1',
	MALLOC_MMAP_THRESHOLD_: '131072',
	MALLOC_TRIM_THRESHOLD_: '131072',
	MIMALLOC_PURGE_DELAY: '0'
};
/** The engine of Node tidies up sooner than it would where memory is plenty; young memory is so small that threads which share it cost more than they spare. */
const tidy = ['--max-semi-space-size=8', '--heap-growing-percent=50', '--no-parallel-scavenge'];
const child = fileURLToPath(new URL('apart-main.ts', import.meta.url));

/** Runs a step in a process of its own, whose memory ends with it: what came out, or an error with its message. */
export function runApart(step: Apart, ear: Ear): Promise<string> {
	return new Promise((done, fail) => {
		const running = fork(child, [step], {
			execArgv: [...process.execArgv, ...tidy],
			env: { ...process.env, ...thrifty }
		});
		running.on('message', (said: Said) => {
			if ('line' in said) ear.line(said.line);
			else if ('soFar' in said) ear.soFar(said.soFar);
			else if ('fault' in said) fail(new Error(said.fault));
			else {
				ear.memory(said.bytes);
				done(said.result);
			}
		});
		running.on('exit', (code, signal) =>
			fail(new Error(`the step "${step}" ended with ${signal ?? `code ${code}`}`))
		);
	});
}
