import type { Chip } from './chip.ts';
import { textWidth } from './text.ts';
import { font } from './theme.ts';
import type { Word } from './words.ts';

const clearance = 3;

/** Whether an upright line at x would cross the printed value or the sign of a row. */
export function covers(
	{ value, chip, bold }: { value?: Word; chip?: Chip; bold: boolean },
	x: number
): boolean {
	const isWithin = (from: number, width: number) =>
		x >= from - clearance && x <= from + width + clearance;
	if (chip && isWithin(chip.x, chip.width)) return true;
	if (!value) return false;
	const width = textWidth(value.text, font.label, bold);
	return isWithin(value.anchor === 'end' ? value.x - width : value.x, width);
}
