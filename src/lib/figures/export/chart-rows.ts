import type { Value } from '../../core/value.ts';
import type { ChartData, Datum } from '../../charts/kit/spec.ts';

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

const rowOf = ({ value, text, label }: Datum, place: Place): ChartRow => ({
	group: '',
	category: '',
	detail: '',
	period: '',
	...place,
	value,
	text,
	label
});

/** Every value of a chart, in the order it is drawn: one row each. */
export function chartRows(chart: ChartData): ChartRow[] {
	switch (chart.kind) {
		case 'lines':
			return chart.series.flatMap(({ name, points }) =>
				points.map((point) => rowOf(point, { group: name, period: point.period }))
			);
		case 'bars':
			return chart.rows.map((row) =>
				rowOf(row.flag ? { ...row, text: `${row.text} ${row.flag}` } : row, {
					category: row.name,
					detail: row.detail ?? ''
				})
			);
		case 'waterfall':
			return chart.steps.map((step) => rowOf(step, { category: step.name }));
		case 'shares':
			return chart.bars.flatMap(({ name, detail = '', segments }) =>
				segments.map((part) => rowOf(part, { group: name, detail, category: part.name }))
			);
		case 'columns':
			return chart.columns.flatMap(({ name, segments }) =>
				segments.map((part) => rowOf(part, { category: part.name, period: name }))
			);
		default:
			return placedRows(chart);
	}
}

type Placed = Extract<ChartData, { kind: 'matrix' | 'spans' | 'pyramid' | 'tiles' | 'map' }>;

function placedRows(chart: Placed): ChartRow[] {
	switch (chart.kind) {
		case 'matrix': {
			const rows = new Map(chart.rows.map(({ id, name }) => [id, name]));
			const columns = new Map(chart.columns.map(({ id, name }) => [id, name]));
			return chart.cells.map((cell) =>
				rowOf(cell, { group: rows.get(cell.row), category: columns.get(cell.column) })
			);
		}
		case 'spans':
			return chart.rows.map((row) =>
				rowOf(row, { group: row.group, category: row.name, period: `${row.from}–${row.to}` })
			);
		case 'pyramid':
			return chart.rows.flatMap(({ name, left, right }) => [
				rowOf(left, { group: chart.left.name, category: name }),
				rowOf(right, { group: chart.right.name, category: name })
			]);
		case 'tiles':
			return chart.tiles.map((tile) => rowOf(tile, { category: tile.name }));
		case 'map':
			return chart.areas.map((area) => rowOf(area, { category: area.name }));
	}
}
