import { columnChart, type ColumnChart } from '../../charts/columns/chart.ts';
import type { ColumnsData } from '../../charts/columns/data.ts';
import { yearOf, type Unit } from '../../i18n/format.ts';
import type { Context, TableData } from '../figure.ts';

/** A whole at one time with its parts. */
export interface Moment extends Pick<ColumnsData['columns'][number], 'totalText' | 'segments'> {
	period: string;
	/** Cells of the table after those of the parts. */
	cells?: readonly string[];
}

/** A whole and what it is made of, over time. */
interface Composition {
	caption: string;
	head: { id: string; name: string };
	parts: readonly { id: string; name: string }[];
	/** Heads of the cells after the parts. */
	after?: TableData['columns'];
	moments: readonly Moment[];
	breaks?: ColumnsData['breaks'];
	unit: Unit;
}

/** A composition as stacked columns and as table, printed from the same parts. */
export function presentComposition(
	plan: Composition,
	{ format, t }: Pick<Context<unknown>, 'format' | 't'>
): { chart: ColumnChart; table: TableData } {
	const { caption, head, parts, after = [], moments, breaks = [], unit } = plan;
	return {
		chart: columnChart({
			columns: moments.map(({ period, totalText, segments }) => ({
				...{ id: period, x: yearOf(period), name: period.slice(0, 4) },
				...{ totalText, segments }
			})),
			breaks,
			print: { locale: format.locale },
			axisLabel: t.units[unit].other
		}),
		table: {
			caption,
			columns: [
				{ ...head, numeric: false },
				...parts.map(({ id, name }) => ({ id, name, numeric: true })),
				...after
			],
			rows: moments.map(({ period, segments, cells = [] }) => ({
				id: period,
				cells: [format.period(period), ...segments.map(({ text }) => text), ...cells]
			}))
		}
	};
}
