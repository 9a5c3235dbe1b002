import type { Locale } from '../../core/locale.ts';
import { isNumber } from '../../core/value.ts';
import { printNumber } from '../../i18n/number.ts';
import { gridLines, yearTexts, type GridLine, type YearText } from '../kit/axes.ts';
import { valueAxis, yearTicks, type ValueAxis } from '../kit/axis.ts';
import { breakSpace, placeBreaks, type BreakRule } from '../kit/breaks.ts';
import { lengthScale } from '../kit/scale.ts';
import { labelColumn, labelSpace, placeSideLabels, type SideLabel } from '../kit/side-labels.ts';
import { px } from '../kit/size.ts';
import type { Mark } from '../kit/spec.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';
import type { LinesData } from '../lines/data.ts';
import { endText } from '../lines/end-text.ts';
import { axisTitle, gapBands, missingIn, zigzag, type GapBand } from '../lines/marks-of-axis.ts';
import { drawSeries, laneHeight, seriesMarks } from '../lines/series.ts';
import type { DrawnSeries, Scales } from '../lines/shapes.ts';
import type { Panel } from './data.ts';
import { drawNumbers, numbersHeight, onePeriod, type NumberRow } from './numbers.ts';

/** A panel as it is drawn, from its own upper left corner. */
export interface DrawnPanel {
	id: string;
	x: number;
	y: number;
	title: Word[];
	unit: Word[];
	grid: GridLine[];
	years: YearText[];
	rules: BreakRule[];
	series: DrawnSeries[];
	labels: SideLabel[];
	gaps: GapBand[];
	/** Instead of all that: what a panel of one period says. */
	numbers: NumberRow[];
	/** Mark of an axis that leaves out the zero. */
	cut?: string;
}

/** What a panel is laid out in; the basis decides about its height. */
export interface Space {
	width: number;
	basis: number;
	plot: number;
	/** First and last year of all panels. */
	years: [number, number];
	/** Values that share the axis. */
	values: readonly number[];
}

const yearHeight = 26;
const headGap = 8;

/** A panel as the lines it is made of. */
export const linesOf = (panel: Panel): LinesData => ({
	...{ kind: 'lines', series: panel.series, breaks: panel.breaks, maxStep: 1 },
	...{ print: panel.print, fromZero: panel.fromZero, axisLabel: panel.unit }
});

const fromWords = {
	de: (year: number) => `Werte ab ${year}`,
	en: (year: number) => `values from ${year} on`
} as const satisfies Record<Locale, unknown>;

/** The unit, and from when there are values: the years before are those of another panel. */
function unitOf({ unit, series, print }: Panel, [start]: Space['years']): string {
	const first = Math.min(...series.flatMap(({ points }) => points.map(({ x }) => x)));
	const isLater = first - start >= 1;
	return isLater ? `${unit}, ${fromWords[print.locale](Math.floor(first))}` : unit;
}

/** The signs for missing values with their years, where these follow each other. */
const datedSigns = (panel: Panel): string[] =>
	[...missingIn(panel)].map(([sign, points]) => {
		const years = new Set(points.map(({ x }) => Math.floor(x)));
		const [first, last] = [Math.min(...years), Math.max(...years)];
		if (last - first >= years.size) return sign;
		return `${sign} ${first === last ? first : `${first}–${last}`}`;
	});

/** Lines of title and unit across the width; their height depends on the basis only. */
export function headOf(panel: Panel, axis: ValueAxis, space: Space) {
	const period = onePeriod(panel);
	const { x, plot } = scalesIn(panel, { ...space, width: space.basis }, 0);
	const gaps = period ? [] : gapBands(linesOf(panel), x, plot);
	const lines = { ...linesOf(panel), axisLabel: unitOf(panel, space.years) };
	const text = period
		? `${panel.unit}, ${period}`
		: axisTitle(lines, axis, gaps, datedSigns(panel));
	const wrap = (width: number) => ({
		title: wrapText(panel.title, width, { bold: true, lines: 4 }),
		unit: wrapText(text, width, { size: font.small, lines: 3 })
	});
	const heightOf = (count: number, size: number) => count * lineHeight(size);
	const { title, unit } = wrap(space.width);
	const most = wrap(space.basis);
	return {
		title: stackWords(title, 0, 0),
		unit: stackWords(unit, 0, heightOf(title.length, font.label), font.small),
		height:
			heightOf(most.title.length, font.label) + heightOf(most.unit.length, font.small) + headGap
	};
}

const axisOf = (panel: Panel, { values }: Pick<Space, 'values'>, range: [number, number]) =>
	valueAxis(values, range, {
		count: 3,
		fromZero: panel.fromZero,
		format: (value) => printNumber(value, panel.print)
	});

/** The axis as its ends are, wherever it will stand. */
export const domainOf = (panel: Panel, space: Pick<Space, 'values'>): ValueAxis =>
	axisOf(panel, space, [1, 0]);

/** Series with a missing value: each has a strip of its own below the axis. */
const lanesOf = ({ series }: Panel) =>
	series.filter(({ points }) => points.some(({ value }) => !isNumber(value)));

/** Height below the head. */
export function bodyHeight(panel: Panel, space: Space): number {
	if (onePeriod(panel)) return numbersHeight(panel);
	return breakRoom(panel, space) + space.plot + lanesOf(panel).length * laneHeight + yearHeight;
}

function breakRoom(panel: Panel, space: Space): number {
	const { x, plot } = scalesIn(panel, { ...space, width: space.basis }, 0);
	const wishes = panel.breaks.map(({ x: year, label }) => ({ at: x(year), label }));
	return breakSpace(placeBreaks(wishes, [plot.left, plot.right], 0, 0).lines);
}

const endsOf = ({ series }: Panel) =>
	series.map((line) => ({ id: line.id, role: line.role, text: endText(line, series) }));

function scalesIn(panel: Panel, space: Space, top: number): Scales {
	const bottom = top + space.plot;
	const y = axisOf(panel, space, [bottom, top]);
	const ticks = Math.max(...y.ticks.map(({ text }) => textWidth(text, font.small)));
	const ends = labelSpace(labelColumn(endsOf(panel), space.basis * 0.4));
	const plot = { left: px(ticks + 8), right: px(space.width - Math.max(ends, 8)), top, bottom };
	return { x: lengthScale(space.years, [plot.left + 8, plot.right - 5]), y, plot };
}

const noLines = { grid: [], years: [], rules: [], series: [], labels: [], gaps: [] };

/** Lays out a panel below a head of some height; its marks stand in its own coordinates, too. */
export function drawPanel(
	panel: Panel,
	space: Space,
	head: number
): { drawn: Omit<DrawnPanel, 'x' | 'y' | 'title' | 'unit'>; marks: Mark[] } {
	if (onePeriod(panel)) {
		const { numbers, marks } = drawNumbers(panel, space, head);
		return { drawn: { ...noLines, id: panel.id, numbers }, marks };
	}
	const data = linesOf(panel);
	const lanes = lanesOf(panel);
	const scales = scalesIn(panel, space, head + breakRoom(panel, space));
	const { plot, x, y } = scales;
	const axisEnd = plot.bottom + lanes.length * laneHeight;
	const wishes = panel.breaks.map(({ x: year, label }) => ({ at: x(year), label }));
	const cut = zigzag(y, plot);
	return {
		drawn: {
			...{ id: panel.id, numbers: [] },
			grid: gridLines(y, plot),
			years: yearTexts(yearTicks(space.years, x), axisEnd, { left: 0, right: space.width }),
			rules: placeBreaks(wishes, [plot.left, plot.right], head, axisEnd).rules,
			series: panel.series
				.map((series) => drawSeries(series, data, scales, lanes.indexOf(series)))
				.toSorted((a, b) => a.weight - b.weight),
			labels: labelsOf(panel, scales, space),
			gaps: gapBands(data, x, plot),
			...(cut !== undefined && { cut })
		},
		marks: seriesMarks(data, scales, lanes, space.width)
	};
}

function labelsOf(panel: Panel, { x, y, plot }: Scales, { basis }: Space): SideLabel[] {
	const wishes = endsOf(panel).flatMap((end, index) => {
		const last = panel.series[index]?.points
			.filter(({ value }) => isNumber(value))
			.toSorted((a, b) => b.x - a.x)[0];
		return last && isNumber(last.value) ? [{ ...end, x: x(last.x), y: y.scale(last.value) }] : [];
	});
	const width = labelColumn(endsOf(panel), basis * 0.4);
	return placeSideLabels(wishes, plot.right, width, [plot.top + 4, plot.bottom - 4]);
}
