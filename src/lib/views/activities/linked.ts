import type { BarRow } from '../../charts/bars/data.ts';
import type { ChartData } from '../../charts/chart.ts';
import { isNumber } from '../../core/value.ts';
import type { Figure } from '../../figures/figure.ts';

/** Where a mark leads: the ids of a row and, in a matrix, of a column; undefined for nowhere. */
export type LinkOf = (row: string, column?: string) => string | undefined;

/** A figure whose marks lead somewhere; marks that would leave nothing of the list lead nowhere. */
export const linked = <Row, Filters>(
	figure: Figure<Row, Filters>,
	linkOf: LinkOf
): Figure<Row, Filters> => ({
	...figure,
	present: (rows, context) => {
		const shown = figure.present(rows, context);
		return { ...shown, chart: withLinks(shown.chart, linkOf) };
	}
});

/** Whether choosing a bar leaves something of the list. */
const leaves = ({ value, more = 0 }: BarRow) => isNumber(value) && (value !== 0 || more > 0);

function withLinks(chart: ChartData, linkOf: LinkOf): ChartData {
	if (chart.kind === 'matrix')
		return {
			...chart,
			cells: chart.cells.map((cell) => ({
				...cell,
				...((cell.level !== null || cell.edge === 'open') && {
					href: linkOf(cell.row, cell.column)
				})
			}))
		};
	if (chart.kind === 'bars')
		return {
			...chart,
			rows: chart.rows.map((row) => ({
				...row,
				...(leaves(row) && { href: linkOf(row.id) })
			}))
		};
	return chart;
}
