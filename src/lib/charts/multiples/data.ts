import type { NumberPrint } from '../../i18n/number.ts';
import type { LineSeries, LinesData } from '../lines/data.ts';

/** One picture among equals: the lines of one indicator. */
export interface Panel {
	id: string;
	title: string;
	/** What is measured, printed under the title. */
	unit: string;
	/** The same series in every panel, as far as they have values. */
	series: LineSeries[];
	breaks: LinesData['breaks'];
	print: NumberPrint;
	/** Whether the value axis starts at zero. */
	fromZero: boolean;
	/** Panels with one key share their value axis. */
	scale: string;
}

/** Small multiples: one picture for each indicator, all over the same years. */
export interface MultiplesData {
	kind: 'multiples';
	/** Who is drawn, for the key above. */
	series: Pick<LineSeries, 'id' | 'name' | 'role'>[];
	panels: Panel[];
}
