import type { NumberPrint } from '../../i18n/number.ts';
import type { Segment } from '../kit/spec.ts';

/** Stacked columns over time. */
export interface ColumnsData {
	kind: 'columns';
	columns: { id: string; x: number; name: string; totalText: string; segments: Segment[] }[];
	breaks: { x: number; label: string }[];
	print: NumberPrint;
	axisLabel: string;
	/** Height of the plot, where the usual one would be too much. */
	plotHeight?: number;
}
