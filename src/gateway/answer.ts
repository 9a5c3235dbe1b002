import { toJob } from '#lib/data/job.ts';
import { checkRows } from '#lib/data/query.ts';
import type { Edition } from './edition.ts';
import type { RawRow } from './engine.ts';
import type { Question } from './questions.ts';

/** Asks an edition one question: rows as its schema has them, of all its queries together at most `most`. */
export async function answer(
	{ engine }: Edition,
	{ asked }: Question,
	params: unknown,
	most: number,
	signal: AbortSignal
): Promise<unknown[]> {
	const rows: unknown[] = [];
	for (const query of 'asks' in asked ? asked.asks : [asked]) {
		const job = toJob(query, params, engine.dialect);
		const raw: RawRow[] = await engine.ask(job, most - rows.length, signal);
		for (const row of checkRows(query, raw)) rows.push(row);
	}
	return rows;
}
