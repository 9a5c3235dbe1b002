import type { CubePart } from './parts.svelte.ts';

/** Asks for the file of a part of a cube, below the folder of all of them; throws where it does not come. */
export async function loadPart(cubes: string, cube: string, part: string): Promise<CubePart> {
	const answer = await fetch(`${cubes}/${cube}/${part}.json`);
	if (!answer.ok) throw new Error(`${cube}/${part}: ${answer.status}`);
	return answer.json();
}
