import { isNumber, type Value } from '../../core/value.ts';
import { px } from '../kit/size.ts';

const thinnest = 1;

/** Thickness in proportion to the amount, measured from zero over the rows of a group; never invisible. */
export function thicknessOf(values: readonly Value[], thickest: number): (value: Value) => number {
	const most = Math.max(0, ...values.filter(isNumber).map(Math.abs));
	return (value) =>
		isNumber(value) && most > 0
			? px(Math.max(thinnest, (Math.abs(value) / most) * thickest))
			: thinnest;
}
