import { isNumber } from '../../core/value.ts';
import type { WaterfallStep } from './data.ts';

/** A step with the level it starts from and the level it leads to; both null where the step is missing. */
export interface Level {
	from: number | null;
	to: number | null;
	/** Whether an earlier missing step makes the level a guess. */
	guessed: boolean;
}

/** Runs through the steps: a total starts at zero, a delta where the last known step ended. */
export function levelsOf(steps: readonly WaterfallStep[]): Level[] {
	let level = 0;
	let guessed = false;
	return steps.map(({ value, step }) => {
		if (!isNumber(value)) {
			guessed = true;
			return { from: null, to: null, guessed };
		}
		const from = step === 'total' ? 0 : level;
		if (step === 'total') guessed = false;
		level = from + value;
		return { from, to: level, guessed };
	});
}
