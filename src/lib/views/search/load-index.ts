import * as v from 'valibot';
import { fetchInTime } from '../../core/fetch-in-time.ts';
import { indexSchema } from './entry.ts';
import { prepare, type Prepared } from './find.ts';

/** Fetches the index of a language and makes it ready; throws when it cannot be had. */
export async function loadIndex(address: string): Promise<Prepared[]> {
	return prepare(v.parse(indexSchema, JSON.parse(await fetchInTime(address))));
}
