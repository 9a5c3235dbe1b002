import { byValue, type Readout } from '../kit/readout.ts';
import type { SharesData } from './data.ts';

/** All parts of the bar of a mark. */
export function readShares({ bars }: SharesData, mark: string): Readout | undefined {
	const at = bars.find(({ segments }) => segments.some(({ id }) => id === mark));
	if (!at) return undefined;
	const title = [at.name, at.detail].filter(Boolean).join(', ');
	return { title, rows: byValue(at.segments), notes: [] };
}
