import { isNumber } from '../../core/value.ts';
import type { Context } from '../figure.ts';
import type { Fact } from './columns.ts';

type Speaker = Pick<Context, 't' | 'format'>;

/** The value of a fact as it is printed: with its unit unless the measure leaves that to the head, and its flag. */
export function factText(
	{ cell, measure }: Pick<Fact, 'cell' | 'measure'>,
	speaker: Speaker
): string {
	const { t, format } = speaker;
	if (cell.word !== undefined) return cell.word;
	if (!isNumber(cell.value)) return t.missing[cell.value];
	const { unit, decimals, bare, signed } = measure;
	const text = bare ? format.number(cell.value, decimals) : format.unit(cell.value, unit, decimals);
	const flags: Readonly<Record<string, string>> = t.flags;
	const flag = flags[cell.flag ?? ''] ?? '';
	const sign = signed && cell.value > 0 && /[1-9]/.test(text) ? '+' : '';
	return sign + (flag === '' ? text : `${text} (${flag})`);
}
