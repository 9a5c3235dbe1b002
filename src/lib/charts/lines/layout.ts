import { extent } from 'd3';
import { isNumber } from '../../core/value.ts';
import { printNumber } from '../../i18n/number.ts';
import { gridLines, yearTexts, type GridLine, type YearText } from '../kit/axes.ts';
import { valueAxis, yearTicks } from '../kit/axis.ts';
import { breakSpace, placeBreaks, type BreakRule } from '../kit/breaks.ts';
import { layoutLegend, legendSpace, type LegendEntry, type LegendLayout } from '../kit/legend.ts';
import { lengthScale } from '../kit/scale.ts';
import {
	labelColumn,
	labelSpace,
	placeSideLabels,
	widestLabel,
	type LabelWish,
	type SideLabel
} from '../kit/side-labels.ts';
import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { Layout } from '../kit/spec.ts';
import type { LinesData } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { axisTitle, gapBands, zigzag, type GapBand } from './marks-of-axis.ts';
import { endText } from './end-text.ts';
import type { DrawnSeries, Scales } from './shapes.ts';
import { startOf, withoutEmptyYears } from './runs.ts';
import { drawSeries, laneHeight, seriesMarks } from './series.ts';

export interface LinesLayout extends Layout {
	title: { text: string; x: number; y: number };
	grid: GridLine[];
	years: YearText[];
	rules: BreakRule[];
	/** In drawing order: the accent comes last and lies on top. */
	series: DrawnSeries[];
	labels: SideLabel[];
	legend: LegendLayout;
	gaps: GapBand[];
	/** Mark of an axis that leaves out the zero. */
	cut?: string;
}

const plotHeight = { narrow: 362, wide: 320 };
const titleHeight = 28;
const yearHeight = 26;
const sideShare = { narrow: 0.4, wide: 0.4 };
const nothing: Omit<LinesLayout, keyof Layout> = {
	title: { text: '', x: 0, y: 0 },
	grid: [],
	years: [],
	rules: [],
	series: [],
	labels: [],
	legend: { items: [], height: 0 },
	gaps: []
};

/** Lays out lines over time; names stand at the line ends, in the narrow form above where they are long. */
export function layoutLines(given: LinesData, width: number): LinesLayout {
	const data = { ...given, series: withoutEmptyYears(given.series) };
	const points = data.series.flatMap((series) => series.points);
	if (points.length === 0) return { width, height: 64, marks: [], empty: true, ...nothing };
	const texts = labelTexts(data, width);
	const legend = layoutLegend(texts.legend ? data.series.map(toEntry) : [], basisOf(width));
	const lanes = data.series.filter((series) => series.points.some(({ value }) => !isNumber(value)));
	const top = legendSpace(legend) + titleHeight;
	const breakWishes = ({ x }: Scales) =>
		data.breaks.map(({ x: year, label }) => ({ at: x(year), label }));
	const draft = scalesFor(data, basisOf(width), top);
	const { lines } = placeBreaks(breakWishes(draft), [draft.plot.left, draft.plot.right], 0, 0);
	const scales = scalesFor(data, width, top + breakSpace(lines));
	const { plot } = scales;
	const axisEnd = plot.bottom + lanes.length * laneHeight;
	const drawn = data.series.map((series) =>
		drawSeries(series, data, scales, lanes.indexOf(series))
	);
	const { rules } = placeBreaks(breakWishes(scales), [plot.left, plot.right], top, axisEnd);
	const cut = zigzag(scales.y, plot);
	const wishes = wishesOf(data, texts.texts, scales);
	const gaps = gapBands(data, scales.x, plot);
	return {
		width,
		height: px(axisEnd + yearHeight),
		empty: false,
		marks: seriesMarks(data, scales, lanes, width),
		cross: { top: plot.top, bottom: axisEnd },
		...startOf(data.series),
		title: { text: axisTitle(data, scales.y, gaps), x: 0, y: legendSpace(legend) + 12 },
		grid: gridLines(scales.y, plot),
		years: yearTexts(
			yearTicks(
				points.map(({ x }) => x),
				scales.x
			),
			axisEnd,
			{ left: 0, right: width }
		),
		rules,
		series: drawn.toSorted((a, b) => a.weight - b.weight),
		labels: placeSideLabels(wishes, plot.right, texts.width, [plot.top + 4, plot.bottom - 4]),
		legend,
		gaps,
		...(cut !== undefined && { cut })
	};
}

const toEntry = ({ id, role, name }: LinesData['series'][number]): LegendEntry => ({
	id,
	role,
	text: name,
	key: 'point'
});

interface LabelTexts {
	texts: Map<string, string>;
	width: number;
	space: number;
	legend: boolean;
}

/** Name and last value at the line's end; the value alone, with a legend above, where the names are too long. */
function labelTexts({ series }: LinesData, width: number): LabelTexts {
	const form = isNarrow(width) ? 'narrow' : 'wide';
	const basis = basisOf(width);
	const limit = basis * sideShare[form];
	const widest = form === 'wide' ? widestLabel(sideShare.wide, basis, width) : limit;
	const column = (text: (line: LinesData['series'][number]) => string, lineWidth: number) => {
		const labels = series.map((line) => ({ id: line.id, role: line.role, text: text(line) }));
		const width = labelColumn(labels, lineWidth);
		return {
			texts: new Map(labels.map(({ id, text: own }) => [id, own])),
			width,
			space: labelSpace(width)
		};
	};
	const full = column((line) => `${line.name} ${endText(line, series)}`.trim(), widest);
	const needed = Math.max(
		...[...full.texts.values()].map((text) => textWidth(text, font.label, true))
	);
	if (form === 'wide' || needed <= limit) return { ...full, legend: false };
	return { ...column((line) => endText(line, series), widest), legend: true };
}

function scalesFor(data: LinesData, width: number, top: number): Scales {
	const points = data.series.flatMap((series) => series.points);
	const values = points.flatMap(({ value }) => (isNumber(value) ? [value] : []));
	const bottom = top + (data.plotHeight ?? plotHeight[isNarrow(width) ? 'narrow' : 'wide']);
	const { space } = labelTexts(data, width);
	const y = valueAxis(values, [bottom, top], {
		fromZero: data.fromZero,
		covers: true,
		format: (value) => printNumber(value, data.print)
	});
	const tickWidth = Math.max(...y.ticks.map(({ text }) => textWidth(text, font.small)));
	const plot = { left: px(tickWidth + 8), right: px(width - Math.max(space, 8)), top, bottom };
	const years = points.map(({ x }) => x);
	const [first = 0, last = 0] = extent(years);
	return { x: lengthScale([first, last], [plot.left + 8, plot.right - 5]), y, plot };
}

function wishesOf(
	{ series }: LinesData,
	texts: Map<string, string>,
	{ x, y }: Scales
): LabelWish[] {
	return series.flatMap(({ id, role, points }) => {
		const last = points.filter(({ value }) => isNumber(value)).toSorted((a, b) => b.x - a.x)[0];
		if (!last || !isNumber(last.value)) return [];
		return [{ id, role, text: texts.get(id) ?? '', x: x(last.x), y: y.scale(last.value) }];
	});
}
