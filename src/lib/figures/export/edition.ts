import * as v from 'valibot';
import type { Handout } from './handout.ts';

const manifest = v.object({ edition: v.string(), date: v.string() });

/** Edition of the data from the manifest at an address; without an answer files do without it. */
export async function loadEdition(url: string): Promise<Handout['edition']> {
	try {
		const response = await fetch(url);
		const found = v.safeParse(manifest, await response.json());
		return found.success ? { id: found.output.edition, date: found.output.date } : undefined;
	} catch {
		return undefined;
	}
}
