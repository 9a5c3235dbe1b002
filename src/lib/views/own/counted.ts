import type { Format } from '../../i18n/format.ts';

/** A count as a number and as it is printed. */
export interface Counted {
	count: number;
	text: string;
}

/** What words need of a count. */
export const counted = (count: number, { number }: Pick<Format, 'number'>): Counted => ({
	...{ count, text: number(count) }
});

/** "1 Zahl", "2 Zahlen". */
export const ofKind = ({ count, text }: Counted, one: string, many: string): string =>
	`${text} ${count === 1 ? one : many}`;
