import { hasErrors } from '../core/issue.ts';
import { ownKeeping } from './keeping.svelte.ts';
import type { Progress } from './protocol.ts';
import { readFiles, type Reading } from './read.ts';
import { ownTables } from './tables.svelte.ts';

/** Where the reading of files stands. */
export type ReadingState =
	| { kind: 'idle' }
	| { kind: 'reading'; progress: Progress | null }
	/** So many files gave so many tables; some files have errors. */
	| { kind: 'done'; files: number; tables: number; errors: number }
	| { kind: 'cancelled' }
	| { kind: 'failed' };

let state: ReadingState = $state.raw({ kind: 'idle' });
/** Changes with each end of a reading: what of an ended one still comes has no say. */
let turn = 0;
let running: Reading | undefined;
/** Files that were chosen while others are read. */
let waiting: readonly File[] = [];

function end(next: ReadingState): void {
	turn += 1;
	running?.cancel();
	running = undefined;
	state = next;
}

function dismiss(next: ReadingState): void {
	waiting = [];
	end(next);
}

/** Reads files into the tables of this visit, one heap of files after the other. */
export const ownReading = {
	get state(): ReadingState {
		return state;
	},
	async start(files: readonly File[]): Promise<void> {
		if (files.length === 0) return;
		if (state.kind === 'reading') {
			waiting = [...waiting, ...files];
			return;
		}
		const own = (turn += 1);
		const isCurrent = () => own === turn;
		state = { kind: 'reading', progress: null };
		// Names of kept tables are taken, too.
		await ownKeeping.restore();
		if (!isCurrent()) return;
		let tables = 0;
		let wrong: readonly File[] = [];
		running = readFiles(files, {
			taken: () => ownTables.all.map(({ name }) => name),
			progress: (progress) => {
				if (isCurrent()) state = { kind: 'reading', progress };
			},
			read: (made, file) => {
				if (!isCurrent()) return;
				ownTables.add(made);
				tables += made.tables.length;
				const isWrong = made.reports.some(({ issues }) => hasErrors(issues));
				if (isWrong && !wrong.includes(file)) wrong = [...wrong, file];
			}
		});
		const result = await running.done.then(
			(): ReadingState => ({ kind: 'done', files: files.length, tables, errors: wrong.length }),
			(): ReadingState => ({ kind: 'failed' })
		);
		if (isCurrent()) end(result);
		if (ownKeeping.isKept) await ownKeeping.keep();
		const next = waiting;
		waiting = [];
		await ownReading.start(next);
	},
	/** Ends it; what was read before stays. */
	cancel(): void {
		dismiss({ kind: 'cancelled' });
	},
	/** Ends it, and takes away what was said of the last files. */
	clear(): void {
		dismiss({ kind: 'idle' });
	}
};
