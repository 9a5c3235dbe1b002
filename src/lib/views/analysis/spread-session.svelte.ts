import type { PivotPlan } from '../../analysis/pivot-plan.ts';
import {
	extentOf,
	extentQuestion,
	spreadOf,
	spreadQuestion,
	type Spread
} from '../../analysis/spread.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import { outcome, type DeskState, type LoadingDesk } from './session.svelte.ts';

/** A histogram that was counted, with what it was counted of; without a spread there is no number. */
export interface Counted {
	plan: PivotPlan;
	table: DeskTable;
	spread: Spread | undefined;
}

/** Counts one histogram at a time; a new one takes the place of the one before. */
export function makeSpreadSession(desk: LoadingDesk) {
	let state: Exclude<DeskState, { kind: 'done' }> = $state.raw({ kind: 'idle' });
	let counted: Counted | undefined = $state.raw();
	let control: AbortController | undefined;
	const count = async (plan: PivotPlan, table: DeskTable, signal: AbortSignal) => {
		const extent = extentOf(await desk.ask(extentQuestion(plan, table), signal));
		if (!extent) return undefined;
		return spreadOf(await desk.ask(spreadQuestion(plan, table, extent), signal), extent);
	};
	return {
		get state() {
			return state;
		},
		/** The latest that was counted. */
		get counted() {
			return counted;
		},
		count: async (plan: PivotPlan, table: DeskTable): Promise<void> => {
			control?.abort();
			const mine = (control = new AbortController());
			state = { kind: 'running', since: performance.now() };
			try {
				const spread = await count(plan, table, mine.signal);
				if (control !== mine) return;
				counted = { plan, table, spread };
				state = { kind: 'idle' };
			} catch (error) {
				if (control !== mine) return;
				const failed = outcome(error, extentQuestion(plan, table), mine.signal.aborted);
				state = failed.kind === 'done' ? { kind: 'idle' } : failed;
			}
		},
		cancel: () => control?.abort()
	};
}
