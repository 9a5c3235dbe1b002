import { isNumber, symbolOf } from '../../core/value.ts';
import { dodge } from '../kit/dodge.ts';
import { layoutLegend, legendSpace, type LegendLayout } from '../kit/legend.ts';
import { shapePath } from '../kit/shape.ts';
import { basisOf, emptyHeight, px } from '../kit/size.ts';
import type { Layout, Mark, Role } from '../kit/spec.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { cues, font, type Shape } from '../kit/theme.ts';
import { baselineAt, lineHeight, stackWords, type Word } from '../kit/words.ts';
import type { RankDot, RankRow, RanksData } from './data.ts';

export interface DrawnDot {
	id: string;
	role: Role;
	path: string;
	shape: Shape;
	/** The rank as printed near its dot; the sign of a missing value behind the line. */
	word: Word;
	bold: boolean;
}
export interface DrawnRow {
	id: string;
	title: Word[];
	note: Word[];
	axis: { x1: number; x2: number; y: number; ticks: string };
	ends: Word[];
	dots: DrawnDot[];
}
export interface RanksLayout extends Layout {
	legend: LegendLayout;
	rows: DrawnRow[];
}

const rowGap = 20;
/** From the note down to the line: room for the rank of the own county. */
const above = 30;
/** From the line down: room for the ranks of the others, and the ends of the line below them. */
const below = 48;
const endLine = 36;
const edge = 12;
const radius = 6;
const target = 24;
const missingWidth = 56;

/** Lays out a line of ranks for each indicator, the own county above the line, the others below. */
export function layoutRanks(data: RanksData, width: number): RanksLayout {
	const legend = layoutLegend(
		data.series.map(({ id, role, name }) => ({ id, role, text: name, key: 'point' })),
		basisOf(width)
	);
	if (data.rows.length === 0)
		return {
			...{ width, height: emptyHeight, marks: [], empty: true, rows: [] },
			legend: { items: [], height: 0 }
		};
	const rows: DrawnRow[] = [];
	const marks: Mark[] = [];
	let top = legendSpace(legend);
	for (const [index, row] of data.rows.entries()) {
		const made = drawRow(row, width, top);
		rows.push(made.drawn);
		marks.push(...made.marks.map((mark) => ({ ...mark, row: index })));
		top += made.height + rowGap;
	}
	return { width, height: px(top - rowGap), empty: false, legend, rows, marks };
}

function drawRow(row: RankRow, width: number, top: number) {
	const basis = basisOf(width);
	const title = wrapText(row.title, basis, { bold: true, lines: 4 });
	const note = wrapText(row.note, basis, { size: font.small, lines: 4 });
	const noteTop = top + title.length * lineHeight(font.label);
	const y = noteTop + note.length * lineHeight(font.small) + above;
	const hasMissing = row.dots.some(({ value }) => !isNumber(value));
	const [x1, x2] = [edge, width - edge - (hasMissing ? missingWidth : 0)];
	const x = (rank: number) => px(row.of < 2 ? x1 : x1 + ((rank - 1) / (row.of - 1)) * (x2 - x1));
	const ordered = row.dots.toSorted((a, b) => orderOf(a) - orderOf(b));
	const missing = ordered.filter(({ value }) => !isNumber(value));
	const placeOf = (dot: RankDot) =>
		isNumber(dot.value)
			? x(dot.value)
			: px(width - edge - (missing.length - 1 - missing.indexOf(dot)) * 22);
	const words = wordsAt(ordered, placeOf, y, width);
	const dots = ordered.map((dot, index): DrawnDot => {
		const { shape } = cues[dot.role];
		const word = words[index] ?? { x: 0, y: 0, text: '', anchor: 'middle' };
		const path = shapePath(shape, placeOf(dot), y, radius);
		return { id: dot.id, role: dot.role, path, shape, word, bold: dot.role === 'accent' };
	});
	return {
		height: y + below - top,
		drawn: {
			id: row.id,
			title: stackWords(title, 0, top),
			note: stackWords(note, 0, noteTop, font.small),
			axis: { x1, x2: px(x2), y: px(y), ticks: ticksOf(row.of, x, y) },
			ends: endsOf(row, [x1, x2], y + endLine),
			dots: dots.toSorted((a, b) => Number(a.bold) - Number(b.bold))
		} satisfies DrawnRow,
		marks: ordered.map((dot, column): Omit<Mark, 'row'> => ({
			...{ id: dot.id, label: dot.label, round: true, column },
			x: px(Math.max(0, Math.min(placeOf(dot) - target / 2, width - target))),
			...{ y: px(y - target / 2), width: target, height: target },
			tip: { title: `${dot.name} · ${row.title}`, text: dot.text }
		}))
	};
}

const orderOf = ({ value }: RankDot) => (isNumber(value) ? value : Infinity);

/** The first and the last rank there can be; of a single one both ends are the same. */
function endsOf({ ends, of }: RankRow, [x1, x2]: [number, number], y: number): Word[] {
	const at = baselineAt(y, font.small);
	const first: Word = { x: px(x1 - radius), y: at, text: ends.first, anchor: 'start' };
	const last: Word = { x: px(x2 + radius), y: at, text: ends.last, anchor: 'end' };
	return of < 2 ? [first] : [first, last];
}

/** A small stroke for every rank. */
const ticksOf = (of: number, x: (rank: number) => number, y: number): string =>
	Array.from({ length: of }, (_, index) => `M${x(index + 1)} ${px(y - 3)}v6`).join('');

/** Ranks as words, moved apart where they would touch: the own county above the line, the others below. */
function wordsAt(
	dots: readonly RankDot[],
	placeOf: (dot: RankDot) => number,
	y: number,
	width: number
): Word[] {
	const text = ({ value, short, text }: RankDot) =>
		isNumber(value) ? (short ?? text) : symbolOf(value);
	const isOwn = ({ role }: RankDot) => role === 'accent';
	const widest = Math.max(...dots.map((dot) => textWidth(text(dot), font.label, isOwn(dot))));
	const others = dots.filter((dot) => !isOwn(dot));
	const places = dodge(others.map(placeOf), widest + 6, [widest / 2, width - widest / 2]);
	return dots.map((dot) => ({
		x: px(
			isOwn(dot)
				? Math.max(widest / 2, Math.min(placeOf(dot), width - widest / 2))
				: (places[others.indexOf(dot)] ?? 0)
		),
		y: baselineAt(isOwn(dot) ? y - 18 : y + 18),
		text: text(dot),
		anchor: 'middle'
	}));
}
