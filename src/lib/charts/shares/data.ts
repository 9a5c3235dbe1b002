import type { Segment } from '../kit/spec.ts';

/** Stacked horizontal bars of 100 per cent each; segments keep their order. */
export interface SharesData {
	kind: 'shares';
	bars: { id: string; name: string; detail?: string; segments: Segment[] }[];
}
