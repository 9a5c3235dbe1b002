import type { Cell, Meta } from './cells.ts';

/** A value on the scale on which changes are compared: logarithms, so that a tenth more is a tenth more everywhere; growth rates as they are. */
export function scaled(value: number, { unit, decimals }: Meta): number {
	if (unit === 'percent-change') return value / 10;
	return Math.log(Math.max(value, 0) + step(unit, decimals) / 2);
}

/** How far a value may wander by chance (few persons) or by rounding (small shares), on that scale. */
export function chance(value: number, { unit, decimals }: Meta): number {
	if (unit === 'percent-change') return 0.3;
	if (unit === 'persons') return 1 / Math.sqrt(Math.max(value, 0) + 1);
	const least = step(unit, decimals);
	return least / (Math.max(value, 0) + least);
}

/** Back from the scale to a value, rounded as the indicator is. */
export function unscaled(scale: number, { unit, decimals }: Meta): number {
	const value = unit === 'percent-change' ? scale * 10 : Math.exp(scale) - step(unit, decimals) / 2;
	return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** The cell's own value on its scale. */
export const levelOf = ({ value, meta }: Cell): number => scaled(value, meta);

const whole = new Set(['persons', 'eur', 'thousand-eur']);

const step = (unit: string, decimals: number): number => (whole.has(unit) ? 1 : 10 ** -decimals);
