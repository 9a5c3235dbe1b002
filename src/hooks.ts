import type { Transport } from '@sveltejs/kit';
import { packRows, unpackRows } from '#lib/core/rows.ts';

/** How rows come into a page: names once. Half of the bytes of many pages would be names. A browser sends none. */
export const transport: Transport = {
	Rows: { encode: import.meta.env.SSR ? packRows : () => false, decode: unpackRows }
};
