import type { Value } from '../../core/value.ts';
import type { Datum } from './spec.ts';

/** One drawn value in the long form every kind of chart can give; parts a chart does not have are empty. */
export interface ChartRow {
	/** Line, bar, row or heading the value belongs to. */
	group: string;
	category: string;
	/** A second word on the category, e.g. the period printed under a bar. */
	detail: string;
	/** The period as it is printed. */
	period: string;
	value: Value;
	/** The value as it is printed. */
	text: string;
	/** The value as it is spoken. */
	label: string;
}

type Place = Partial<Pick<ChartRow, 'group' | 'category' | 'detail' | 'period'>>;

/** The row of a datum; what its place does not name stays empty. */
export const rowOf = ({ value, text, label }: Datum, place: Place): ChartRow => ({
	group: '',
	category: '',
	detail: '',
	period: '',
	...place,
	value,
	text,
	label
});
