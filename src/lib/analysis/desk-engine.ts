import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { connect } from '../data/connection.ts';
import { openDatabase, runBound } from '../data/engine.ts';
import { EngineError, toEngineError } from '../data/engine-error.ts';
import { pendingChunks } from '../data/pending.ts';
import { attach, columnsOf, detach } from './attached.ts';
import { quoted } from './names.ts';
import { fileSlots, slotPath, type FileTable } from './own-file.ts';
import { readResult, rowsIn } from './read-result.ts';
import type { Result } from './result.ts';
import { readingFault } from './statement.ts';
import type { Question } from './task.ts';

/** The engine that answers a reader's own questions; none of them can change a table or a setting. */
export interface DeskEngine {
	/** Creates a table, in place of one of that name. */
	insert: (table: string, arrow: Uint8Array) => Promise<void>;
	remove: (table: string) => Promise<void>;
	/** Opens a reader's database in a slot, to be read only, and tells its tables. */
	attach: (slot: string, base: string, bytes: Uint8Array) => Promise<FileTable[]>;
	detach: (slot: string) => Promise<void>;
	/** What a table has. */
	describe: (table: string) => Promise<Pick<FileTable, 'columns'>>;
	ask: (question: Question, signal?: AbortSignal) => Promise<Result>;
}

/** Opens the database for questions of others: no network, no files but the slots for readers' own databases, bounded memory, and nobody opens it again. */
export const openLocked = (db: DuckDBBindings): void =>
	openDatabase(
		db,
		[
			"SET memory_limit = '512MB'",
			"SET max_temp_directory_size = '0B'",
			'SET lock_configuration = true'
		],
		// The engine looks for a log beside a database, also where there is none.
		fileSlots.map(slotPath).flatMap((path) => [path, `${path}.wal`])
	);

/** Opened DuckDB in, desk out; questions and tables take turns. */
export function makeDesk(db: DuckDBBindings, schema = 'main'): DeskEngine {
	const { id, inTurn, create } = connect(db, schema);
	const remove = (name: string): void => {
		db.runQuery(id, `DROP TABLE IF EXISTS ${quoted(name)}`);
	};
	const attached = new Map<string, FileTable[]>();
	const drop = (slot: string): void => {
		const tables = attached.get(slot);
		attached.delete(slot);
		if (tables) detach({ db, id }, slot, tables);
	};
	return {
		attach: (slot, base, bytes) =>
			inTurn(() => {
				drop(slot);
				const tables = attach({ db, id }, slot, base, bytes);
				attached.set(slot, tables);
				return tables;
			}),
		detach: (slot) => inTurn(() => drop(slot)),
		describe: (table) => inTurn(() => ({ columns: columnsOf({ db, id }, table) })),
		insert: (name, arrow) =>
			inTurn(() => {
				remove(name);
				create(name, arrow);
			}),
		remove: (name) => inTurn(() => remove(name)),
		ask: (question, signal) =>
			inTurn(async () => {
				signal?.throwIfAborted();
				const fault = readingFault(question.sql);
				if (fault) throw new EngineError('query', fault);
				try {
					return await asking(db, id, question, signal);
				} catch (error) {
					if (signal?.aborted) throw signal.reason;
					throw toEngineError(error, 'query', 'desk');
				}
			})
	};
}

// The engine itself refuses to write in such a transaction, however the writing is dressed up.
async function asking(
	db: DuckDBBindings,
	id: number,
	{ sql, values = [], limit }: Question,
	signal?: AbortSignal
): Promise<Result> {
	db.runQuery(id, 'BEGIN TRANSACTION READ ONLY');
	try {
		const arrow =
			values.length > 0
				? runBound(db, id, sql, values)
				: await pendingChunks(db, id, sql, signal, enough(limit));
		return readResult(arrow, limit);
	} finally {
		db.runQuery(id, 'ROLLBACK');
	}
}

/** Counts the rows of each new chunk once. */
function enough(limit: number) {
	let [counted, rows] = [1, 0];
	return (chunks: readonly Uint8Array[]): boolean => {
		const [schema] = chunks;
		const added = chunks.slice(counted);
		counted = chunks.length;
		if (schema) rows += rowsIn([schema, ...added]);
		return rows > limit;
	};
}
