import type { Plot } from '../kit/axes.ts';
import type { ValueAxis } from '../kit/axis.ts';
import type { Chip } from '../kit/chip.ts';
import type { Role } from '../kit/spec.ts';
import type { Shape } from '../kit/theme.ts';

export interface DrawnSeries {
	id: string;
	role: Role;
	weight: number;
	path: string;
	dots: { id: string; path: string; shape: Shape }[];
	chips: Chip[];
}

export interface Scales {
	x: (year: number) => number;
	y: ValueAxis;
	plot: Plot;
}
