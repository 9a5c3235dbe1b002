import type { Plot } from '../kit/axes.ts';
import type { ValueAxis } from '../kit/axis.ts';
import type { Slots } from './slots.ts';

/** Where the columns stand, and the scale of their heights. */
export interface Frame {
	plot: Plot;
	y: ValueAxis;
	slots: Slots;
}
