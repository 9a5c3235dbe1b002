import { expect, it } from 'vitest';
import { rowsToArrow } from '../data/arrow-table.ts';
import type { Store } from '../data/download.ts';
import type { DeskEngine } from './desk-engine.ts';
import { makeDeskWork } from './work.ts';

const store = { manifest: async () => ({ files: {} }) } as unknown as Store;

it('keeps the own tables of a question that was cancelled while the engine loads', async () => {
	const done: string[] = [];
	const engine: DeskEngine = {
		insert: async (name) => void done.push(`insert ${name}`),
		remove: async (name) => void done.push(`remove ${name}`),
		attach: async () => [],
		detach: async () => undefined,
		describe: async () => ({ columns: [] }),
		ask: async ({ sql }) => {
			done.push(sql);
			return { columns: [], rows: [], cut: false };
		}
	};
	let open: (engine: DeskEngine) => void = () => {};
	const work = makeDeskWork({
		openDesk: () => new Promise<DeskEngine>((resolve) => (open = resolve)),
		openStore: () => store,
		decode: async (parquet) => parquet
	});
	const ask = (sql: string, signal: AbortSignal, added: string[], gone: string[]) => {
		const arrow = rowsToArrow('t', [{ i: 1 }]);
		const own = { added: added.map((name) => ({ name, arrow })), gone };
		return work('/', { question: { sql, limit: 1 }, own }, signal);
	};
	const control = new AbortController();
	const first = ask('SELECT 1', control.signal, ['eigene_a'], []);
	control.abort(new Error('enough'));
	await expect(first).rejects.toThrow('enough');
	const second = ask('SELECT 2', new AbortController().signal, ['eigene_b'], ['eigene_a']);
	await new Promise((resolve) => setTimeout(resolve));
	open(engine);
	await second;
	expect(done).toEqual(['insert eigene_a', 'remove eigene_a', 'insert eigene_b', 'SELECT 2']);
});
