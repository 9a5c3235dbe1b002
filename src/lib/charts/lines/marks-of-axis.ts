import { pairs } from 'd3';
import type { Locale } from '../../core/locale.ts';
import { isNumber, symbolOf } from '../../core/value.ts';
import type { Plot } from '../kit/axes.ts';
import type { ValueAxis } from '../kit/axis.ts';
import type { Box } from '../kit/hatch.ts';
import { px } from '../kit/size.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';
import type { LinesData } from './data.ts';

/** Years of which no line says anything, between others of which one does. */
export interface GapBand {
	box: Box;
	words: Word[];
}

const words = {
	de: { cut: 'Achse beginnt nicht bei null', gap: 'keine Werte', grey: 'grau' },
	en: { cut: 'axis does not start at zero', gap: 'no values', grey: 'grey' }
} as const satisfies Record<Locale, unknown>;
const tolerance = 0.05;

/** Said where a line has no value at a time. */
export const noValue = ({ locale }: LinesData['print']): string => words[locale].gap;

/** Points without a value, by the sign that stands there. */
export const missingIn = ({ series }: Pick<LinesData, 'series'>): Map<string, { x: number }[]> => {
	const missing = series
		.flatMap(({ points }) => points)
		.flatMap(({ x, value }) => (isNumber(value) ? [] : { x, sign: `[${symbolOf(value)}]` }));
	return Map.groupBy(missing, ({ sign }) => sign);
};

/** Name of the value axis; says where it leaves out the zero, and how missing values are drawn that have no words of their own. */
export function axisTitle(
	{ axisLabel, print, series }: LinesData,
	{ domain }: ValueAxis,
	gaps: readonly GapBand[],
	signs: Iterable<string> = missingIn({ series }).keys()
): string {
	const { cut, gap, grey } = words[print.locale];
	const marks = [...(gaps.some((band) => band.words.length === 0) ? [grey] : []), ...signs];
	return [
		axisLabel,
		domain[0] > 0 || domain[1] < 0 ? cut : '',
		marks.length > 0 ? `${marks.join(', ')}: ${gap}` : ''
	]
		.filter(Boolean)
		.join(', ');
}

/** The zigzag at the foot of an axis that leaves out the zero. */
export const zigzag = ({ domain }: ValueAxis, { left, bottom }: Plot): string | undefined =>
	domain[0] > 0 ? `M${px(left)} ${px(bottom)}l0 -3l-4 -3l8 -4l-8 -4l8 -4l-4 -3l0 -3` : undefined;

/** The name of a band, uncut: in a narrow one its years stand below each other; nothing where no word fits. */
function gapLines(span: string, name: string, room: number): string[] {
	const ways = [span, span.replace('–', '– ')].map((years) =>
		wrapText(`${years}: ${name}`, room, { size: font.small, lines: 4 })
	);
	return (
		ways.find((lines) =>
			lines.every((line) => textWidth(line, font.small) <= room && !line.endsWith('…'))
		) ?? []
	);
}

/** Bands over the years left out by all lines, named where there is room. */
export function gapBands(
	{ series, maxStep, print }: LinesData,
	x: (year: number) => number,
	plot: Plot
): GapBand[] {
	const years = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort(
		(a, b) => a - b
	);
	return pairs(years).flatMap(([from, to]) => {
		if (to - from <= maxStep + tolerance) return [];
		const [left, right] = [x(from) + 8, x(to) - 8];
		const [first, last] = [Math.floor(from + tolerance) + 1, Math.floor(to + tolerance) - 1];
		const span = first >= last ? `${first}` : `${first}–${last}`;
		const lines = gapLines(span, words[print.locale].gap, right - left);
		const box = {
			x: px(left),
			y: plot.top,
			width: px(right - left),
			height: px(plot.bottom - plot.top)
		};
		// At its foot: leaders to labels run higher up.
		const top = plot.bottom - 4 - lines.length * lineHeight(font.small);
		return right > left
			? [{ box, words: stackWords(lines, (left + right) / 2, top, font.small, 'middle') }]
			: [];
	});
}
