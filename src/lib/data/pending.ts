import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { EngineError } from './engine-error.ts';

/** Runs a query in small steps, so that it can be cancelled, and gives its Arrow chunks; it stops early when there are enough. */
export async function pendingChunks(
	db: DuckDBBindings,
	id: number,
	sql: string,
	signal?: AbortSignal,
	isEnough: (chunks: readonly Uint8Array[]) => boolean = () => false
): Promise<Uint8Array[]> {
	let header = db.startPendingQuery(id, sql, false);
	while (header === null) {
		header = db.pollPendingQuery(id);
		if (header === null) await nextTurn();
		if (signal?.aborted && header === null) {
			db.cancelPendingQuery(id);
			throw new EngineError('query', 'cancelled');
		}
	}
	const chunks = [header.slice()];
	while (!isEnough(chunks)) {
		const chunk = db.fetchQueryResults(id);
		if (chunk?.length === 0) break;
		// The chunk is a view into memory that the next call reuses.
		if (chunk) chunks.push(chunk.slice());
	}
	return chunks;
}

// Lets the message that asks for cancelling in.
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
