import type { Contradiction } from './entries.ts';

/** Where the page on method explains a contradiction. */
export const doubtPath = ({ id }: Pick<Contradiction, 'id'>): string =>
	`/methodik/#contradiction-${id}`;
