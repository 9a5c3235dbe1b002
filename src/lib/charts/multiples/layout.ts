import { extent } from 'd3';
import { isNumber } from '../../core/value.ts';
import { layoutLegend, legendSpace, type LegendLayout } from '../kit/legend.ts';
import { startOf, withoutEmptyYears } from '../lines/runs.ts';
import { basisOf, emptyHeight, isNarrow, px } from '../kit/size.ts';
import type { Layout, Mark } from '../kit/spec.ts';
import type { MultiplesData, Panel } from './data.ts';
import { tipAt } from './tips.ts';
import { onePeriod } from './numbers.ts';
import { bodyHeight, domainOf, drawPanel, headOf, type DrawnPanel, type Space } from './panel.ts';

export interface MultiplesLayout extends Layout {
	legend: LegendLayout;
	panels: DrawnPanel[];
}

const gap = { column: 28, row: 28 };
const plotHeight = { narrow: 168, wide: 168 };
/** Rows of the keyboard grid that a panel has at most. */
const rowsOfPanel = 100;

/** Lays out one panel beside the other, two in a row where there is room; all share the years, those of one scale the axis. */
export function layoutMultiples(data: MultiplesData, width: number): MultiplesLayout {
	const panels = data.panels
		.map((panel) => ({ ...panel, series: withoutEmptyYears(panel.series) }))
		.filter(({ series }) => series.some(({ points }) => points.length > 0));
	if (panels.length === 0)
		return {
			...{ width, height: emptyHeight, marks: [], empty: true, panels: [] },
			legend: { items: [], height: 0 }
		};
	const columns = isNarrow(width) ? 1 : 2;
	const share = (whole: number) => (whole - gap.column * (columns - 1)) / columns;
	const legend = layoutLegend(
		data.series.map(({ id, role, name }) => ({ id, role, text: name, key: 'point' })),
		basisOf(width)
	);
	const lines = panels.filter((panel) => !onePeriod(panel));
	const years = yearsOf(lines);
	const spaceOf = (panel: Panel): Space => ({
		...{ width: share(width), basis: share(basisOf(width)), years },
		plot: plotHeight[isNarrow(width) ? 'narrow' : 'wide'],
		values: valuesOf(lines.filter(({ scale }) => scale === panel.scale))
	});
	const drawn: DrawnPanel[] = [];
	const marks: Mark[] = [];
	let top = legendSpace(legend);
	for (let first = 0; first < panels.length; first += columns) {
		const row = panels.slice(first, first + columns);
		const heads = row.map((panel) =>
			headOf(panel, domainOf(panel, spaceOf(panel)), spaceOf(panel))
		);
		const head = Math.max(...heads.map(({ height }) => height));
		for (const [index, panel] of row.entries()) {
			const space = spaceOf(panel);
			const [x, y] = [px(index * (space.width + gap.column)), px(top)];
			const made = drawPanel(panel, space, head);
			const { title = [], unit = [] } = heads[index] ?? {};
			drawn.push({ ...made.drawn, x, y, title, unit });
			marks.push(...placed(made.marks, panel, { x, y, from: (first + index) * rowsOfPanel }));
		}
		top += head + Math.max(...row.map((panel) => bodyHeight(panel, spaceOf(panel)))) + gap.row;
	}
	return {
		...{ width, height: px(top - gap.row), empty: false, legend, panels: drawn, marks },
		...startOf(panels[0]?.series ?? [])
	};
}

/** Marks where their panel stands; columns are points in time, the same in all panels. */
function placed(
	marks: readonly Mark[],
	panel: Panel,
	{ x, y, from }: { x: number; y: number; from: number }
): Mark[] {
	const at = new Map(
		panel.series.flatMap(({ points }) => points.map((point) => [point.id, point.x]))
	);
	return marks.map((mark) => ({
		...mark,
		tip: tipAt(panel, mark.id),
		x: px(mark.x + x),
		y: px(mark.y + y),
		row: from + mark.row,
		// Two values of one date are two columns.
		column: (at.get(mark.id) ?? 0) + mark.column * 1e-4
	}));
}

const pointsOf = (panels: readonly Panel[]) =>
	panels.flatMap(({ series }) => series.flatMap(({ points }) => points));

function yearsOf(panels: readonly Panel[]): [number, number] {
	const [first = 0, last = 0] = extent(pointsOf(panels), ({ x }) => x);
	return [first, last];
}

const valuesOf = (panels: readonly Panel[]): number[] =>
	pointsOf(panels).flatMap(({ value }) => (isNumber(value) ? [value] : []));
