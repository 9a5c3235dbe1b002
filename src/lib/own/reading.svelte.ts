import { ownKeeping } from './keeping.svelte.ts';
import type { Progress } from './protocol.ts';
import { readFiles, type Reading } from './read.ts';
import { ownTables } from './tables.svelte.ts';

/** Where the reading of files stands. */
export type ReadingState =
	| { kind: 'idle' }
	| { kind: 'reading'; progress: Progress | null }
	| { kind: 'done'; files: number; tables: number; errors: number }
	| { kind: 'cancelled' }
	| { kind: 'failed' };

let state: ReadingState = $state.raw({ kind: 'idle' });
let running: Reading | undefined;

/** Reads files into the tables of this visit, one heap of files at a time. */
export const ownReading = {
	get state(): ReadingState {
		return state;
	},
	async start(files: readonly File[]): Promise<void> {
		if (files.length === 0 || running) return;
		state = { kind: 'reading', progress: null };
		const before = { tables: ownTables.all.length, reports: ownTables.reports.length };
		const taken = ownTables.all.map(({ name }) => name);
		const own = (running = readFiles(files, taken, {
			progress: (progress) => (state = { kind: 'reading', progress }),
			read: (made) => ownTables.add(made)
		}));
		try {
			await own.done;
			if (state.kind === 'reading') state = resultSince(before, files.length);
		} catch {
			state = { kind: 'failed' };
		} finally {
			running = undefined;
		}
		if (ownKeeping.isKept) await ownKeeping.keep();
	},
	cancel(): void {
		state = { kind: 'cancelled' };
		running?.cancel();
	},
	/** Takes away what was said of the last files. */
	clear(): void {
		if (!running) state = { kind: 'idle' };
	}
};

function resultSince(before: { tables: number; reports: number }, files: number): ReadingState {
	const { all, reports } = ownTables;
	const fresh = reports.slice(0, reports.length - before.reports);
	const wrong = fresh.filter(({ issues }) => issues.some(({ severity }) => severity === 'error'));
	return {
		...{ kind: 'done', files, tables: all.length - before.tables, errors: wrong.length }
	};
}
