import type { Datum } from '../kit/spec.ts';

/** One step of a chain: how much it holds, and what. */
export interface ChainStep extends Datum {
	name: string;
	/** What the box lists; the first ones are printed. */
	items: string[];
	/** Said in place of items, e.g. why the box is empty. */
	remark?: string;
	/** An empty box is drawn with a dashed border. */
	filled: boolean;
	/** How much of the whole a box holds that is filled in part, up to 1; its strip is as long. */
	share?: number;
}

/** Steps that lead from one to the next, as filled and empty boxes. */
export interface ChainData {
	kind: 'chain';
	steps: ChainStep[];
	/** "and 9 more", for each count that is left out. */
	more: Readonly<Record<number, string>>;
}
