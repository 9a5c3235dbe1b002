import { makeDeskClient, type DeskClientOptions } from '../../analysis/desk.browser.ts';
import { faultOf, type Fault } from '../../analysis/fault.ts';
import type { Result } from '../../analysis/result.ts';
import type { Question } from '../../analysis/task.ts';
import { toEngineError, type EngineErrorCode } from '../../data/engine-error.ts';

/** Where a question stands. */
export type DeskState =
	| { kind: 'idle' }
	| { kind: 'running'; since: number }
	| { kind: 'done'; result: Result; question: Question; milliseconds: number }
	| { kind: 'cancelled' }
	| { kind: 'refused'; fault: Fault; question: Question }
	| { kind: 'failed'; code: EngineErrorCode };

/** The desk with what it is loading. */
export function makeDesk(options: Omit<DeskClientOptions, 'onProgress'>) {
	let bytes: { loaded: number; total: number } | null = $state.raw(null);
	const desk = makeDeskClient({
		...options,
		onProgress: (loaded, total) => (bytes = loaded < total ? { loaded, total } : null)
	});
	return {
		...desk,
		/** What is being loaded; null when nothing is. */
		get bytes() {
			return bytes;
		}
	};
}

export type LoadingDesk = ReturnType<typeof makeDesk>;

/** One question at a time to the desk; a new one takes the place of the one before. */
export function makeDeskSession(desk: LoadingDesk) {
	let state: DeskState = $state.raw({ kind: 'idle' });
	let control: AbortController | undefined;
	return {
		get state() {
			return state;
		},
		/** What is being loaded; null when nothing is. */
		get bytes() {
			return desk.bytes;
		},
		ask: async (question: Question): Promise<void> => {
			control?.abort();
			const mine = (control = new AbortController());
			const since = performance.now();
			state = { kind: 'running', since };
			const end = (next: DeskState) => {
				if (control === mine) state = next;
			};
			try {
				const result = await desk.ask(question, mine.signal);
				const milliseconds = performance.now() - since;
				end({ kind: 'done', result, question, milliseconds });
			} catch (error) {
				end(outcome(error, question, mine.signal.aborted));
			}
		},
		/** Ends the wait at once; what the engine still does is not waited for. */
		cancel: () => control?.abort()
	};
}

/** How a question that was not answered ended. */
export function outcome(error: unknown, question: Question, aborted: boolean): DeskState {
	if (aborted) return { kind: 'cancelled' };
	const { code, message } = toEngineError(error, 'query', 'desk');
	if (code !== 'query') return { kind: 'failed', code };
	return { kind: 'refused', fault: faultOf(message, question.sql), question };
}
