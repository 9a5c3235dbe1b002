import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const folder = 'node_modules/.cache/kreismonitor';

/** Place of what a step made from exactly these inputs; another input, or another way to make it, is another place. */
export function placeOf(name: string, ...inputs: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const input of inputs) hash.update(`${input.length}:`).update(input);
	const key = hash.digest('hex');
	return resolve(folder, key.slice(0, 2), key.slice(2, 32), name);
}

/** What lies at a place, made first where nothing does; a step that is broken off leaves nothing behind. */
export async function kept(
	place: string,
	make: () => Uint8Array | Promise<Uint8Array>
): Promise<Uint8Array> {
	if (existsSync(place)) return readFileSync(place);
	const made = await make();
	mkdirSync(dirname(place), { recursive: true });
	const next = join(dirname(place), `next-${process.pid}-${++count}`);
	writeFileSync(next, made);
	renameSync(next, place);
	return made;
}

let count = 0;
