import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { Box } from '../kit/hatch.ts';
import type { Layout, Mark } from '../kit/spec.ts';
import type { MatrixCell, MatrixData } from './data.ts';
import type { Word } from '../kit/words.ts';
import { placeHeads, planHeads, type Head } from './heads.ts';
import { planNames } from './names.ts';
import { placeRows } from './rows.ts';
import { shadeOf } from '../kit/shade.ts';
import { breakWords, neededCell, placeWords, type CellWords } from './words.ts';

export interface CellShape {
	id: string;
	box: Box;
	/** Strength of the accent colour; absent for an empty cell, drawn as a dashed border. */
	opacity?: number;
	/** Border of an empty cell in place of the dashed one. */
	edge?: 'open' | 'none';
	/** Words are printed light on a strong cell. */
	strong: boolean;
	words: Word[];
	/** Turns words that stand upright. */
	transform?: string;
}
export interface MatrixLayout extends Layout {
	heads: Head[];
	names: { id: string; words: Word[]; note: Word[] }[];
	cells: CellShape[];
}

const gap = 2;
const widestCell = 92;
/** Few columns of words share the whole width of the picture. */
const few = { columns: 4, widest: 340, word: 40 };
const apartGap = 14;

/** A table of shaded cells, `top` kept free above; names of rows and columns take the form that stays readable at the width. */
export function layoutMatrix(data: MatrixData, width: number, top = 0): MatrixLayout {
	const { columns, rows, cells } = data;
	if (rows.length === 0 || columns.length === 0)
		return { width, height: 0, marks: [], empty: true, heads: [], names: [], cells: [] };
	const full = planNames(data, width);
	const isFew = columns.length <= few.columns && neededCell(cells) > few.word;
	const widest = isFew ? few.widest : widestCell;
	const shiftOf = (index: number) =>
		columns.slice(0, index + 1).filter(({ apart }) => apart).length * apartGap;
	const apart = shiftOf(columns.length - 1);
	const headSpace = Math.min(basisOf(width) - full.narrowest - apart, widest * columns.length);
	const plan = planHeads(data, headSpace, !isNarrow(width));
	const names = plan.numbered ? planNames({ ...data, rows: withNumbers(rows) }, width) : full;
	const pitchAt = (space: number, column: number) =>
		Math.min(widest, (space - column - plan.overhang - apart) / columns.length);
	// Heights are those of the narrowest picture of the form; words take the lines they need here.
	const words = breakWords(cells, pitchAt(basisOf(width), names.narrowest) - gap);
	const placed = placeRows(data, names, { top, heads: plan.height }, words);
	const pitch = pitchAt(width, names.column);
	const printed = words.upright ? words : breakWords(cells, pitch - gap);
	const leftOf = (index: number) => names.column + index * pitch + shiftOf(index);
	const centreOf = (index: number) => leftOf(index) + pitch / 2 - gap / 2;
	// Many small cells have sharp edges, and a page with hundreds weighs less.
	const snap = isFew ? px : Math.floor;
	const shapes = cells.flatMap((cell) => {
		const column = columns.findIndex(({ id }) => id === cell.column);
		const row = rows.findIndex(({ id }) => id === cell.row);
		const place = placed.rows[row];
		if (!place || column < 0) return [];
		const x = snap(leftOf(column));
		const width = snap(pitch - gap);
		const box = { x, y: place.cellTop, width, height: place.cellHeight };
		return [{ cell, row, column, box }];
	});
	return {
		width,
		height: placed.bottom,
		empty: false,
		marks: shapes.map(({ cell, row, column, box }) => markOf(cell, { row, column }, box, data)),
		heads: placed.headBottoms.flatMap((bottom, band) =>
			placeHeads(columns, plan, { bottom, pitch, centreOf }).map((head) => ({
				...head,
				id: `${band}/${head.id}`
			}))
		),
		names: placed.rows.map(({ id, name, note }) => ({ id, words: name, note })),
		cells: shapes.map(({ cell, box }) => shapeOf(cell, box, printed))
	};
}

const withNumbers = (rows: MatrixData['rows']): MatrixData['rows'] =>
	rows.map(({ name, short, ...row }, index) => {
		const numbered = (text: string) => `${index + 1}\u00a0${text}`;
		return { ...row, name: numbered(name), short: numbered(short) };
	});

/** A cell as it is drawn. */
export function shapeOf(
	{ id, level, edge }: Pick<MatrixCell, 'id' | 'level' | 'edge'>,
	box: Box,
	printed: CellWords
): CellShape {
	const base = { id, ...placeWords(printed, id, box) };
	if (level !== null) return { ...base, box, ...shadeOf(level) };
	const [width, height] = [px(box.width - 1), px(box.height - 1)];
	const inner = { x: px(box.x + 0.5), y: px(box.y + 0.5), width, height };
	return { ...base, box: inner, strong: false, ...(edge && { edge }) };
}

function markOf(
	{ id, label, text, href, level, edge, opens }: MatrixCell,
	place: Pick<Mark, 'row' | 'column'>,
	box: Box,
	{ rows, columns }: MatrixData
): Mark {
	const { name, note } = rows[place.row] ?? {};
	const title = [note ? `${name} (${note})` : name, columns[place.column]?.name].join(' · ');
	const kind = { ...(href && { href }), ...(level === null && !opens && { empty: true as const }) };
	const blank = edge === 'none' && { blank: true as const };
	return { id, label, ...box, ...place, tip: { title, text }, ...kind, ...blank };
}
