import { barChart } from '../../charts/bars/chart.ts';
import type { Certainty } from '../../core/certainty.ts';
import type { Presentation } from '../figure.ts';
import { nothingFound } from '../trend.words.ts';

/** A figure of bars that has nothing to show: it says so, and what kind of number it would be. */
export const presentNothing = (
	text: string,
	subtitle: string,
	head: { id: string; name: string },
	certainty: Certainty
): Presentation => ({
	...nothingFound(text),
	...{ subtitle, notes: [], also: [certainty], data: { columns: [], rows: [] } },
	chart: barChart({ rows: [] }),
	table: { caption: text, columns: [{ ...head, numeric: false }], rows: [] }
});
