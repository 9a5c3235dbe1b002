import { EngineError } from '../engine-error.ts';
import { verify } from '../manifest.ts';
import { readFolder, readParts, type PartsFolder, type PartsManifest } from './manifest.ts';
import { isList } from './names.ts';
import type { ReadPart } from './run.ts';

/** Bytes of a file below the folder of all parts, `anew` past all caches; throws when it does not come. */
export type Get = (path: string, anew: boolean) => Promise<Uint8Array>;

/** The parts of a site, each checked against the manifest of its folder. */
export interface PartsFiles {
	manifest: () => Promise<PartsManifest>;
	part: ReadPart;
}

/** Reads parts, and the manifest of each folder once; what is damaged is asked for anew, once. */
export function partsFiles(get: Get): PartsFiles {
	let shelf = openShelf(get, false);
	return {
		manifest: () => shelf.all(),
		part: async (path) => {
			try {
				return await shelf.part(path);
			} catch (error) {
				if (!(error instanceof EngineError) || error.code !== 'damaged') throw error;
				// Cache and server may hold two editions.
				shelf = openShelf(get, true);
				return shelf.part(path);
			}
		}
	};
}

/** Parts that stay at hand: a place with its lists, an indicator, and what was shown before. */
const mostAtHand = 12;

function openShelf(get: Get, anew: boolean) {
	const atHand = new Map<string, Promise<Uint8Array>>();
	const kept = new Map<string, Promise<PartsFolder>>();
	const once = <T extends PartsFolder>(
		path: string,
		read: (name: string, text: string) => T
	): Promise<T> => {
		// Of one path all answers are of one kind.
		const reading =
			(kept.get(path) as Promise<T> | undefined) ??
			get(path, anew).then((bytes) => read(path, new TextDecoder().decode(bytes)));
		kept.set(path, reading);
		reading.catch(() => kept.delete(path));
		return reading;
	};
	const all = () => once('manifest.json', readParts);
	const read = async (path: string): Promise<Uint8Array> => {
		const at = path.lastIndexOf('/');
		// All at once: a place on a slow line waits for one answer, not for three in a row.
		const [top, own, bytes] = await Promise.all([
			all(),
			isList(path) ? all() : once(`${path.slice(0, at)}/manifest.json`, readFolder),
			get(path, anew)
		]);
		if (own.edition !== top.edition)
			throw new EngineError('damaged', `${path}: of another edition (${own.edition})`);
		const entry = own.files[isList(path) ? path : path.slice(at + 1)];
		if (!entry) throw new EngineError('damaged', `${path}: not in the manifest of its folder`);
		verify(path, bytes, entry);
		return bytes;
	};
	return {
		all,
		part: (path: string): Promise<Uint8Array> => {
			const reading = atHand.get(path) ?? read(path);
			// The one asked for last is the last to go.
			atHand.delete(path);
			atHand.set(path, reading);
			const [oldest] = atHand.keys();
			if (atHand.size > mostAtHand && oldest !== undefined) atHand.delete(oldest);
			reading.catch(() => atHand.delete(path));
			return reading;
		}
	};
}
