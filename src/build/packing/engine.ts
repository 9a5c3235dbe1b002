import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';
import { kept, placeOf } from '#lib/data/kept.server.ts';

/** File of the engine in its package. */
export const engineFile = 'node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';

// One step more costs 25 s and saves a tenth.
const quality = 9;

/** The engine, compressed as the site carries it. */
export function packEngine(raw: Uint8Array): Uint8Array {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: raw.length
	};
	return brotliCompressSync(raw, { params });
}

async function packed(): Promise<{ place: string; bytes: number; unpacked: number }> {
	const raw = readFileSync(engineFile);
	const place = placeOf('duckdb-eh.bin', `brotli ${quality}`, raw);
	const { length } = await kept(place, () => packEngine(raw));
	return { place, bytes: length, unpacked: raw.length };
}

/** Where the worker finds the engine, as a module; the built site carries it once, compressed for every host. */
export function engine(): Plugin {
	const name = 'virtual:engine';
	let building = false;
	return {
		name: 'engine',
		configResolved: ({ command }) => void (building = command === 'build'),
		resolveId: (id) => (id === name ? `\0${id}` : undefined),
		async load(id) {
			if (id !== `\0${name}`) return undefined;
			const { place, bytes, unpacked } = building
				? await packed()
				: { place: resolve(engineFile), bytes: readFileSync(engineFile).length, unpacked: 0 };
			return `export { default as url } from ${JSON.stringify(`${place}?url`)};
export const bytes = ${bytes};
export const unpacked = ${unpacked};`;
		}
	};
}
