/** How numbers are published: as they are, or rounded. */
export type Method = 'none' | 'suppress' | 'round5' | 'round10';

/** The multiple that a method rounds to; 0 where it does not round. */
export const stepOf = (method: Method): number =>
	method === 'round5' ? 5 : method === 'round10' ? 10 : 0;

/** The nearest multiple, halves up. */
export const rounded = (value: number, step: number): number =>
	step === 0 ? value : Math.floor(value / step + 0.5) * step;
