import type { NumberPrint } from '../../i18n/number.ts';
import type { Datum, Role } from '../kit/spec.ts';

export interface LinePoint extends Datum {
	/** Position on the time axis in years; a reference date may be a fraction. */
	x: number;
	/** The period as printed in the tooltip. */
	period: string;
}

export interface LineSeries {
	id: string;
	/** Direct label at the end of the line. */
	name: string;
	role: Role;
	points: LinePoint[];
}

/** Lines over time. A line breaks at missing values, at years left out (step > maxStep) and at `breaks`. */
export interface LinesData {
	kind: 'lines';
	series: LineSeries[];
	/** Series breaks: drawn as a dashed vertical rule with a label; no line crosses it, or none of those in `only`. */
	breaks: { x: number; label: string; only?: readonly string[] }[];
	/** Largest distance in years that a line may bridge; 1 unless the source reports more rarely. */
	maxStep: number;
	/** How ticks of the value axis are printed. */
	print: NumberPrint;
	/** Whether the value axis starts at zero. */
	fromZero: boolean;
	/** Name of the value axis, e.g. "Prozent". */
	axisLabel: string;
	/** Height of the plot, where the usual one would be too much. */
	plotHeight?: number;
}
