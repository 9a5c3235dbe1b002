import { isNumber, type Value } from '../../core/value.ts';

/** A sum that says what it leaves out: protected counts (1 or 2 each) and what nobody stated. */
export interface Sum {
	value: Value;
	protected: number;
	unstated: number;
}

/** Adds what is known. Nothing stated is no zero, and protected counts alone stay protected. */
export function sumOf(values: readonly Value[]): Sum {
	const known = values.filter(isNumber);
	const hidden = values.filter((value) => value === 'anonymised').length;
	const none = hidden > 0 ? 'anonymised' : 'not-stated';
	return {
		value: known.length > 0 ? known.reduce((total, value) => total + value, 0) : none,
		protected: hidden,
		unstated: values.length - known.length - hidden
	};
}

/** Whether something was said, be it protected. */
export const isStated = (value: Value): boolean => value !== 'not-stated';
