import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeStore, makeTally } from '../data/download.ts';
import { parquetToArrow } from '../data/parquet.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import type { Result } from './result.ts';
import { makeDeskWork } from './work.ts';

/** For tests: the desk of the browser in Node, over the published files. */
export function publishedDesk(): (sql: string, limit?: number) => Promise<Result> {
	const folder = 'static/data/';
	const work = makeDeskWork({
		openDesk: async () => makeDesk(await instantiateDuckDB(openLocked)),
		openStore: () =>
			makeStore(
				async (name) => new Response(await readFile(join(process.cwd(), name))),
				folder,
				makeTally(() => undefined)
			),
		decode: parquetToArrow
	});
	return async (sql, limit = 10_000) => {
		const [result] = await work(folder, { question: { sql, limit } }, new AbortController().signal);
		if (!result || !('cut' in result)) throw new Error('no answer');
		return result;
	};
}
