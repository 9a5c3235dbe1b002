import type { Datum, Role } from '../kit/spec.ts';

export interface WaterfallStep extends Datum {
	name: string;
	role: Role;
	/** A total starts at zero; a delta starts where the last step ended. */
	step: 'delta' | 'total';
}

/** From a gross to a net figure, step by step. */
export interface WaterfallData {
	kind: 'waterfall';
	steps: WaterfallStep[];
}
