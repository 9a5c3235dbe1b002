import { fetchInTime } from '../../core/fetch-in-time.ts';
import { fromPackedJson } from '../../core/rows.ts';
import ScorePart, { type Glance } from './ScorePart.svelte';

/** What brings the scorecard to life: its component, and its rows from their file. */
export async function liveScore(file: string) {
	const glance = fromPackedJson(await fetchInTime(file));
	if (!isGlance(glance)) throw new Error(`${file}: no scorecard`);
	return [ScorePart, glance] as const;
}

const isGlance = (found: unknown): found is Glance & Record<string, unknown> =>
	typeof found === 'object' && found !== null && 'card' in found && 'sources' in found;
