import { isNumber } from '../../core/value.ts';
import { chipAt } from '../kit/chip.ts';
import type { BarRow } from './data.ts';
import type { Role } from '../kit/spec.ts';
import { textWidth } from '../kit/text.ts';

/** Whether a row is printed bold: the county itself. */
export const isBold = (role: Role): boolean => role === 'accent';

/** The value as it stands at the bar, with its flag. */
export const printed = ({ text, short = text, flag }: Pick<BarRow, 'text' | 'short' | 'flag'>) =>
	flag ? `${short} ${flag}` : short;

/** Width of the printed value, or of the sign of a missing one. */
export const printedWidth = (row: BarRow): number =>
	isNumber(row.value)
		? textWidth(printed(row), undefined, isBold(row.role))
		: chipAt(row.text, 0, 0).width;
