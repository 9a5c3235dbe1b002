import { isNumber, symbolOf } from '../../core/value.ts';
import { chipAround, chipHeight, type Chip } from '../kit/chip.ts';
import { hatch, type Box } from '../kit/hatch.ts';
import { px } from '../kit/size.ts';
import type { ColumnsData } from './data.ts';
import type { Mark, Role, Segment } from '../kit/spec.ts';
import { cues } from '../kit/theme.ts';
import type { Frame } from './frame.ts';

type Column = ColumnsData['columns'][number];

export interface DrawnPart extends Box {
	id: string;
	role: Role;
	hatch?: string;
	chip?: Chip;
}
export interface DrawnColumn {
	id: string;
	/** Left edge, width and upper end of the stack, signs included. */
	x: number;
	width: number;
	top: number;
	parts: DrawnPart[];
	total?: { text: string; x: number; y: number };
}

/** Gap between two parts, so that neighbours differ by more than colour. */
const gap = 1.5;

/** Stacks the parts of a column from zero, positive ones up and negative ones down; missing ones as a sign on top. */
export function stack(column: Column, { y, slots }: Frame): DrawnColumn {
	const x = px(slots.centre(column.x) - slots.width / 2);
	const ends = { up: 0, down: 0 };
	let missing = 0;
	const parts = column.segments.map((segment): DrawnPart => {
		if (!isNumber(segment.value)) return { id: segment.id, role: segment.role, ...nowhere };
		const side = segment.value < 0 ? 'down' : 'up';
		const from = ends[side];
		ends[side] += segment.value;
		const box = between(y.scale(from), y.scale(ends[side]), x, slots.width, from === 0);
		const drawn: DrawnPart = { id: segment.id, role: segment.role, ...box };
		if (cues[segment.role].hatched) drawn.hatch = hatch(box, 4);
		return drawn;
	});
	const top = y.scale(ends.up);
	for (const [index, part] of parts.entries()) {
		const segment = column.segments[index];
		if (segment && !isNumber(segment.value)) {
			missing += 1;
			parts[index] = missingPart(
				segment,
				part,
				slots.centre(column.x),
				top - missing * (chipHeight + 2) + chipHeight / 2
			);
		}
	}
	const upper = px(top - missing * (chipHeight + 2));
	return { id: column.id, x, width: slots.width, top: upper, parts };
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

function between(start: number, end: number, x: number, width: number, atZero: boolean): Box {
	const [top, bottom] = [Math.min(start, end), Math.max(start, end)];
	const cut = atZero || bottom - top <= gap ? 0 : gap;
	// The gap is taken at the end that touches the part below.
	return end < start
		? { x, y: px(top), width, height: px(bottom - top - cut) }
		: { x, y: px(top + cut), width, height: px(bottom - top - cut) };
}

function missingPart(segment: Segment, part: DrawnPart, centre: number, middle: number): DrawnPart {
	const sign = isNumber(segment.value) ? '' : symbolOf(segment.value);
	const chip = chipAround(sign, centre, middle);
	return { ...part, x: chip.x, y: chip.y, width: chip.width, height: chip.height, chip };
}

/** One mark for every part: columns are points in time, rows are the parts from the top of the stack down. */
export function columnMarks(
	data: ColumnsData,
	drawn: readonly DrawnColumn[],
	parts: readonly Segment[]
): Mark[] {
	const order = data.columns.toSorted((a, b) => a.x - b.x);
	const names = parts.map(({ name }) => name).reverse();
	return data.columns.flatMap((column, index) =>
		column.segments.flatMap((segment): Mark[] => {
			const box = drawn[index]?.parts.find(({ id }) => id === segment.id);
			if (!box) return [];
			return [
				{
					id: segment.id,
					label: segment.label,
					x: box.x,
					y: box.y,
					width: box.width,
					height: Math.max(box.height, 1),
					row: names.indexOf(segment.name),
					column: order.indexOf(column),
					tip: { title: tipTitle(segment, column), text: segment.text }
				}
			];
		})
	);
}

const tipTitle = (segment: Segment, column: Column) =>
	segment.name === '' ? column.name : `${segment.name} · ${column.name}`;
