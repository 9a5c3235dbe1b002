import type { Block, BriefFigure } from './model.ts';

/** A higher picture, or one much higher than its neighbour, has the width of the sheet. */
const tallestBeside = 350;
const unequal = 190;

/** What stands side by side on paper: one block, or two figures. */
export interface BriefRow {
	id: string;
	blocks: readonly Block<BriefFigure>[];
}

/** Puts neighbouring figures side by side where both are low and about equally high; the order stays. */
export function rowsOf(blocks: readonly Block<BriefFigure>[]): BriefRow[] {
	const rows: BriefRow[] = [];
	let open: Block<BriefFigure> | undefined;
	for (const block of blocks) {
		const last = rows.at(-1);
		if (last && open && fits(open, block)) {
			rows[rows.length - 1] = { id: last.id, blocks: [open, block] };
			open = undefined;
		} else {
			rows.push({ id: block.id, blocks: [block] });
			open = block;
		}
	}
	return rows;
}

function fits(one: Block<BriefFigure>, other: Block<BriefFigure>): boolean {
	if (one.kind !== 'figure' || other.kind !== 'figure') return false;
	const heights = [one.figure.columnHeight, other.figure.columnHeight];
	const most = Math.max(...heights);
	return most <= tallestBeside && most - Math.min(...heights) <= unequal;
}
