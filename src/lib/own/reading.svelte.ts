import { hasErrors } from '../core/issue.ts';
import { ownKeeping } from './keeping.svelte.ts';
import type { Progress } from './protocol.ts';
import { readFiles, type Reading } from './read.ts';
import { ownTables } from './tables.svelte.ts';

/** Where the reading of files stands. */
export type ReadingState =
	| { kind: 'idle' }
	/** So many more files were chosen meanwhile and are read afterwards. */
	| { kind: 'reading'; progress: Progress | null; waiting: number }
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

/** What has been read so far, of all heaps. */
interface Sum {
	files: number;
	tables: number;
	wrong: File[];
}

/** Reads one heap; false where the worker does not come. */
function readHeap(heap: readonly File[], sum: Sum, isCurrent: () => boolean): Promise<boolean> {
	const tell = (progress: Progress | null) => {
		if (isCurrent()) state = { kind: 'reading', progress, waiting: waiting.length };
	};
	tell(null);
	sum.files += heap.length;
	running = readFiles(heap, {
		taken: () => ownTables.all.map(({ name }) => name),
		progress: tell,
		read: (made, file) => {
			if (!isCurrent()) return;
			ownTables.add(made);
			sum.tables += made.tables.length;
			const isWrong = made.reports.some(({ issues }) => hasErrors(issues));
			if (isWrong && !sum.wrong.includes(file)) sum.wrong.push(file);
		}
	});
	return running.done.then(
		() => true,
		() => false
	);
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
			state = { ...state, waiting: waiting.length };
			return;
		}
		const own = (turn += 1);
		const isCurrent = () => own === turn;
		state = { kind: 'reading', progress: null, waiting: 0 };
		// Names of kept tables are taken, too.
		await ownKeeping.restore();
		const sum: Sum = { files: 0, tables: 0, wrong: [] };
		let heap = files;
		while (isCurrent() && heap.length > 0) {
			const hasCome = await readHeap(heap, sum, isCurrent);
			if (isCurrent() && !hasCome) dismiss({ kind: 'failed' });
			else if (isCurrent() && waiting.length === 0)
				end({ kind: 'done', files: sum.files, tables: sum.tables, errors: sum.wrong.length });
			if (ownKeeping.isKept) await ownKeeping.keep();
			if (!isCurrent()) return;
			heap = waiting;
			waiting = [];
		}
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
