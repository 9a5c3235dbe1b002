import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, type Manifest } from '#lib/data/manifest.ts';
import { sha256 } from '#lib/data/sha256.ts';
import type { GatewayEngine } from './engine.ts';

/** An edition of the published data, opened. */
export interface Edition {
	id: string;
	engine: GatewayEngine;
}

/** Gives the published edition to whoever asks, and opens the next one as soon as it lies there. */
export interface Editions {
	/** Runs work on the edition that is published now; it stays open until the work is done. */
	use: <T>(work: (edition: Edition) => Promise<T>) => Promise<T>;
	close: () => Promise<void>;
}

interface Opened extends Edition {
	stamp: string;
	users: number;
	last: boolean;
}

/** Folder with manifest.json, and how its files are opened. */
export function makeEditions(
	folder: string,
	open: (manifest: Manifest, id: string) => Promise<GatewayEngine>
): Editions {
	const file = join(folder, 'manifest.json');
	const stampOf = async () => {
		const { mtimeMs, size, ino } = await stat(file);
		return `${mtimeMs} ${size} ${ino}`;
	};
	const openAt = async (stamp: string): Promise<Opened> => {
		const bytes = await readFile(file);
		const id = sha256(bytes).slice(0, 16);
		const engine = await open(readManifest(JSON.parse(bytes.toString('utf8'))), id);
		return { id, engine, stamp, users: 0, last: false };
	};
	const closeIfUnused = async (opened: Opened) => {
		if (opened.last && opened.users === 0) await opened.engine.close();
	};
	const retire = async (opened: Opened) => {
		opened.last = true;
		await closeIfUnused(opened);
	};
	let current: { stamp: string; opened: Promise<Opened> } | undefined;
	const latest = async (): Promise<Opened> => {
		const stamp = await stampOf();
		if (current?.stamp === stamp) return current.opened;
		const before = current;
		const opened = openAt(stamp);
		current = { stamp, opened };
		opened.catch(() => (current = undefined));
		void before?.opened.then(retire, () => undefined);
		return opened;
	};
	return {
		use: async (work) => {
			const opened = await latest();
			opened.users++;
			try {
				return await work(opened);
			} finally {
				opened.users--;
				await closeIfUnused(opened);
			}
		},
		close: async () => {
			const opened = await current?.opened.catch(() => undefined);
			if (opened) await retire(opened);
		}
	};
}
