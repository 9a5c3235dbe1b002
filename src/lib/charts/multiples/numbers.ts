import { isNumber } from '../../core/value.ts';
import { px } from '../kit/size.ts';
import type { Mark, Role } from '../kit/spec.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';
import type { LinePoint } from '../lines/data.ts';
import type { Panel } from './data.ts';

/** One value that stands for itself, beside who has it. */
export interface NumberRow {
	id: string;
	role: Role;
	name: Word[];
	value: Word;
	/** A reason instead of a number is no large print. */
	size: number;
}

const rowHeight = 44;
const nameGap = 16;
const nameShare = 0.4;

/** The one period of a panel that has no second: its values are numbers, for a line needs two. */
export function onePeriod({ series }: Panel): string | undefined {
	const points = series.flatMap(({ points }) => points);
	const [first] = points;
	return first && points.every(({ x }) => x === first.x) ? first.period : undefined;
}

/** Height of the numbers of a panel. */
export const numbersHeight = ({ series }: Panel): number =>
	series.flatMap(({ points }) => points).length * rowHeight;

/** Numbers below a head, the own county first, and their marks. */
export function drawNumbers(
	{ series }: Panel,
	{ width, basis }: { width: number; basis: number },
	head: number
): { numbers: NumberRow[]; marks: Mark[] } {
	const rows = series
		.flatMap(({ name, role, points }) => points.map((point) => ({ name, role, point })))
		.map((row) => ({ ...row, lines: wrapText(row.name, basis * nameShare, { lines: 2 }) }));
	const widest = Math.max(
		...rows.flatMap(({ lines }) => lines.map((line) => textWidth(line, font.label, true)))
	);
	return {
		numbers: rows.map(({ role, point, lines }, index) => {
			const top = head + index * rowHeight;
			const size = sizeOf(point);
			const middle = (own: number) => top + (rowHeight - own) / 2;
			const name = stackWords(lines, 0, middle(lines.length * lineHeight(font.label)));
			const text = point.short ?? point.text;
			const [value] = stackWords([text], widest + nameGap, middle(lineHeight(size)), size);
			return {
				id: point.id,
				role,
				name,
				size,
				value: value ?? { x: 0, y: 0, text, anchor: 'start' }
			};
		}),
		marks: rows.map(({ name, point }, row) => ({
			...{ id: point.id, label: point.label, row, column: 0, printed: true as const },
			...{ x: 0, y: px(head + row * rowHeight), width: px(width), height: rowHeight },
			tip: { title: `${name} · ${point.period}`, text: point.text }
		}))
	};
}

const sizeOf = ({ value }: LinePoint): number => (isNumber(value) ? font.large : font.label);
