import * as v from 'valibot';
import { indexSchema } from './entry.ts';
import { prepare, type Prepared } from './find.ts';

/** Fetches the index of a language and makes it ready; throws when it cannot be had. */
export async function loadIndex(address: string): Promise<Prepared[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
	return prepare(v.parse(indexSchema, await response.json()));
}
