import { tableFromIPC, Type } from '@uwdata/flechette';
import { makeStore, makeTally, type Store } from '../data/download.ts';
import { EngineError } from '../data/engine-error.ts';
import { parquetDatasets } from '../data/manifest.ts';
import { readColumns } from '../data/parquet-columns.ts';
import { fixedTables } from '../data/tables.ts';
import { columnsAsked, plainPivot, plainValues, type PlainColumns } from './plain-pivot.ts';
import type { Result } from './result.ts';
import type { OwnSource, PlainQuestion } from './task.ts';

/** Most rows that are read without an engine: they are gone through one by one on the page. */
export const mostPlainRows = 300_000;

let stores: { dataUrl: string; store: Store } | undefined;

/** The same files for all questions of a visit. */
function storeOf(dataUrl: string): Store {
	if (stores?.dataUrl !== dataUrl) {
		const get = (url: string, init?: RequestInit) => fetch(url, init);
		stores = {
			dataUrl,
			store: makeStore(
				get,
				dataUrl,
				makeTally(() => undefined)
			)
		};
	}
	return stores.store;
}

/** Answers a question where no engine can start, from the rows of its table and with our own reader. */
export async function answerPlain(
	question: PlainQuestion,
	dataUrl: string,
	own: readonly OwnSource[],
	store = storeOf(dataUrl)
): Promise<Result> {
	const { table } = question;
	if (table.rows > mostPlainRows) throw new EngineError('unsupported', 'too many rows');
	const names = columnsAsked(question);
	const columns = table.own
		? ownColumns(table.name, names, own)
		: await read(store, table.name, names);
	const rows = Math.max(0, ...[...columns.values()].map(({ values }) => values.length));
	if (question.kind === 'values') return plainValues(question, columns, rows);
	const { level } = question.plan;
	return plainPivot(
		question,
		columns,
		rows,
		level === '' ? new Set() : await regionsOf(store, level)
	);
}

async function read(store: Store, table: string, names: readonly string[]): Promise<PlainColumns> {
	const tables = fixedTables(parquetDatasets(await store.manifest()));
	const columns = await readColumns(await store.file(`${tables.datasetOf(table)}.parquet`), names);
	return new Map(
		columns.map(({ name, values, type }) => [
			name,
			{ values, isDecimal: type.typeId === Type.Float }
		])
	);
}

function ownColumns(
	name: string,
	names: readonly string[],
	own: readonly OwnSource[]
): PlainColumns {
	const found = own.find((one) => one.name === name);
	if (!found || !('arrow' in found))
		throw new EngineError('unsupported', 'a file needs the engine');
	const table = tableFromIPC(found.arrow);
	return new Map(
		names.map((column) => {
			const read = table.getChild(column);
			return [
				column,
				{
					values: Array.from<unknown>(read?.toArray() ?? []),
					isDecimal: read?.type.typeId === Type.Float
				}
			];
		})
	);
}

async function regionsOf(store: Store, level: string): Promise<Set<string>> {
	const columns = await read(store, 'regions', ['region', 'level']);
	const [regions, levels] = ['region', 'level'].map((name) => columns.get(name)?.values ?? []);
	return new Set((regions ?? []).map(String).filter((_, at) => levels?.[at] === level));
}
