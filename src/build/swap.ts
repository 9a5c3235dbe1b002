import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/** Folders beside one that is replaced: what is being made, and what was there. */
export interface Beside {
	next: string;
	last: string;
}

/** Empties the folder in which the next state is made; what a stop between two moves left aside is put back first. */
export function openNext(folder: string, { next, last }: Beside): void {
	if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
	for (const path of [next, last]) rmSync(path, { recursive: true, force: true });
	mkdirSync(next, { recursive: true });
}

/** Puts what was made in the place of a folder by renaming; the folder is put back when that fails. */
export function swapIn(folder: string, { next, last }: Beside): void {
	if (existsSync(folder)) renameSync(folder, last);
	try {
		renameSync(next, folder);
	} catch (error) {
		if (existsSync(last)) renameSync(last, folder);
		throw error;
	}
	rmSync(last, { recursive: true, force: true });
}
