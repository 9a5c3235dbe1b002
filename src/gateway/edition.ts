import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, type Manifest } from '#lib/data/manifest.ts';
import { sha256 } from '#lib/data/sha256.ts';
import type { GatewayEngine } from './engine.ts';
import { unlessAborted } from './unless-aborted.ts';

/** An edition of the published data, opened. */
export interface Edition {
	id: string;
	engine: GatewayEngine;
}

/** Gives the published edition to whoever asks, and opens the next one as soon as it lies there. */
export interface Editions {
	/** Runs work on the newest edition that is open; it stays open until the work is done. The signal ends the wait for the first one. */
	use: <T>(work: (edition: Edition) => Promise<T>, signal?: AbortSignal) => Promise<T>;
	close: () => Promise<void>;
}

interface Opened extends Edition {
	users: number;
	last: boolean;
}

/** Folder with manifest.json, how its files are opened, and who is told of an edition that does not open while another is served. */
export function makeEditions(
	folder: string,
	open: (manifest: Manifest, id: string) => Promise<GatewayEngine>,
	log: (message: string) => void
): Editions {
	const file = join(folder, 'manifest.json');
	let current: Opened | undefined;
	/** The manifest that was opened last, whatever came of it: the same is not tried again. */
	let tried = { stamp: '', opening: Promise.resolve() };
	let busy = false;
	const closeIfUnused = async ({ engine, last, users }: Opened) => {
		if (last && users === 0) await engine.close().catch((error: unknown) => log(String(error)));
	};
	const serve = (next: Opened | undefined) => {
		const before = current;
		current = next;
		if (!before) return;
		before.last = true;
		return closeIfUnused(before);
	};
	const openNext = async () => {
		const bytes = await readFile(file);
		const id = sha256(bytes).slice(0, 16);
		const engine = await open(readManifest(JSON.parse(bytes.toString('utf8'))), id);
		await serve({ id, engine, users: 0, last: false });
	};
	const look = async () => {
		const stamp = await stampOf(file);
		if (busy || stamp === tried.stamp) return;
		busy = true;
		const opening = openNext().finally(() => (busy = false));
		tried = { stamp, opening };
		// Where no other is served, those who wait hear of it.
		opening.catch((error: unknown) => current && log(`the next edition: ${String(error)}`));
	};
	return {
		use: async (work, signal) => {
			await look();
			if (!current) await unlessAborted(tried.opening, signal);
			// Nothing may be awaited before the user is counted.
			const opened = current;
			if (!opened) throw new Error('no edition is open');
			opened.users++;
			try {
				return await work(opened);
			} finally {
				opened.users--;
				await closeIfUnused(opened);
			}
		},
		close: async () => {
			await tried.opening.catch(() => undefined);
			await serve(undefined);
		}
	};
}

/** Differs where the file does; one that is away has a stamp, too. */
const stampOf = (file: string): Promise<string> =>
	stat(file).then(({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`, String);
