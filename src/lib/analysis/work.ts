import type { Store } from '../data/download.ts';
import { keep, untilAborted } from '../data/host.ts';
import { parquetDatasets } from '../data/manifest.ts';
import { fixedTables } from '../data/tables.ts';
import type { DeskEngine } from './desk-engine.ts';
import { openFile } from './open-file.ts';
import type { FileTable, OwnFile } from './own-file.ts';
import type { Result } from './result.ts';
import { tablesIn } from './statement.ts';
import type { DeskTask } from './task.ts';

/** What the desk's worker needs from outside. */
export interface DeskOptions {
	openDesk: () => Promise<DeskEngine>;
	openStore: (dataUrl: string) => Store;
	decode: (parquet: Uint8Array) => Promise<Uint8Array>;
}

/** Loads the public tables a question names, takes the reader's own ones over, and asks. */
export function makeDeskWork({ openDesk, openStore, decode }: DeskOptions) {
	const desks = new Map<string, Promise<DeskEngine>>();
	const loaded = new Map<string, Promise<void>>();
	let store: Store | undefined;
	const desk = () => keep(desks, 'desk', openDesk);
	const load = async (from: Store, dataset: string, table: string): Promise<void> => {
		const arrow = await decode(await from.file(`${dataset}.parquet`));
		await (await desk()).insert(table, arrow);
	};
	const prepare = async (from: Store, sql: string): Promise<DeskEngine> => {
		const tables = fixedTables(parquetDatasets(await from.manifest()));
		const asked = tablesIn(sql, tables.datasets.map(tables.nameOf));
		const loads = asked.map((table) =>
			keep(loaded, table, () => load(from, tables.datasetOf(table), table))
		);
		const [opened] = await Promise.all([desk(), ...loads]);
		return opened;
	};
	// The page sends each change once: it waits here, whatever becomes of the question it came with.
	const waiting: NonNullable<DeskTask['own']>[] = [];
	/** What the reader's files hold; one that could not be opened fails for those who ask about it, and for nobody else. */
	const files = new Map<string, { own: OwnFile; tables: Promise<FileTable[]> }>();
	const drop = (opened: DeskEngine, name: string): Promise<void> => {
		const { own } = files.get(name) ?? {};
		files.delete(name);
		return own?.kind === 'duckdb' ? opened.detach(name) : opened.remove(own?.base ?? name);
	};
	const takeOver = (opened: DeskEngine): Promise<unknown> =>
		Promise.all(
			waiting.splice(0).flatMap(({ gone, added }) => [
				...gone.map((name) => drop(opened, name)),
				...added.map((own) => {
					if ('arrow' in own) return opened.insert(own.name, own.arrow);
					const tables = openFile(own, opened, decode);
					files.set(own.name, { own, tables });
					return tables.catch(() => undefined);
				})
			])
		);
	return async (dataUrl: string, task: DeskTask, signal: AbortSignal) => {
		store ??= openStore(dataUrl);
		if (task.own) waiting.push(task.own);
		const sql = 'question' in task ? task.question.sql : '';
		const opened = await untilAborted(prepare(store, sql), signal);
		await takeOver(opened);
		if ('describe' in task) return (await files.get(task.describe)?.tables) ?? [];
		return [await opened.ask(task.question, signal)] satisfies Result[];
	};
}
