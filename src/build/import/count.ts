import type { Plan } from './plan.ts';

/** What a run of the import came to. */
export interface Count {
	files: number;
	added: number;
	revised: number;
	same: number;
	gone: number;
	/** Files that do not get in, with the place of the first error or the reason. */
	refused: string[];
}

export const emptyCount = (files: number): Count => ({
	...{ files, added: 0, revised: 0, same: 0, gone: 0 },
	refused: []
});

/** Adds what one dataset would get. */
export function addPlan(count: Count, { added, revised, same, gone }: Plan): void {
	count.added += added.length;
	count.revised += revised.length;
	count.same += same;
	count.gone += gone.length;
}

/** The last line before what was written: new, revised, gone, refused. */
export function sayCount({ files, added, revised, same, gone, refused }: Count): string {
	const read = files === 1 ? '1 file' : `${files} files`;
	const names = refused.slice(0, 5).join(', ');
	const more = refused.length > 5 ? ` and ${refused.length - 5} more` : '';
	const left = refused.length === 0 ? 'none refused' : `refused: ${names}${more}`;
	return `In all ${read}: ${added} new, ${revised} revised, ${same} unchanged, ${gone} gone; ${left}.`;
}
