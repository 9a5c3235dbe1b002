import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { bytes, unpacked, url } from 'virtual:engine';
// Named by path: the package's "./blocking" leads a browser to a file that is not in the package.
import * as duckdb from '../../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import { counted, download, type Tally } from './download.ts';
import { openDatabase } from './engine.ts';
import { EngineError, toEngineError } from './engine-error.ts';

/** Loads DuckDB from our own origin and opens an empty database; bytes are counted in the tally. */
export async function loadDuckDB(tally: Tally, open = openDatabase): Promise<DuckDBBindings> {
	await requireSupport();
	const bundle = { mainModule: url, mainWorker: '' };
	const bundles = { mvp: bundle, eh: bundle };
	const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.BROWSER_RUNTIME);
	await new Promise<void>((resolve, reject) => {
		Object.assign(db, { instantiateWasm: streamWasm(tally, reject) });
		db.instantiate(() => undefined).then(() => resolve(), reject);
	});
	open(db);
	return db;
}

async function requireSupport(): Promise<void> {
	try {
		// An empty module: the cheapest way to learn that a policy forbids WebAssembly.
		new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
	} catch (error) {
		throw new EngineError('unsupported', `WebAssembly: ${error}`, { cause: error });
	}
	const features = await duckdb.getPlatformFeatures();
	if (!features.wasmExceptions)
		throw new EngineError('unsupported', 'the browser lacks WebAssembly exceptions');
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

// DuckDB's own loader swallows a failed download and takes the total from content-length, which
// compression removes.
function streamWasm(tally: Tally, fail: (error: unknown) => void) {
	return (imports: WebAssembly.Imports, success: Instantiated): object => {
		Object.assign(globalThis, { DUCKDB_RUNTIME: duckdb.BROWSER_RUNTIME });
		tally.expect(bytes);
		instantiate(imports, tally).then(
			({ instance, module }) => success(instance, module),
			(error) => fail(toEngineError(error, 'download', 'DuckDB'))
		);
		return {};
	};
}

async function instantiate(imports: WebAssembly.Imports, tally: Tally) {
	const response = await download((file) => fetch(file), url);
	const file = await new Response(counted(response, tally) as BodyInit).arrayBuffer();
	// The file is compressed by itself: few hosts send a compressed form of WebAssembly.
	const wasm = unpacked > 0 ? await unpack(new Uint8Array(file)) : new Uint8Array(file);
	return WebAssembly.instantiate(wasm as Uint8Array<ArrayBuffer>, imports);
}

async function unpack(file: Uint8Array): Promise<Uint8Array> {
	const { decompressBrotli } = await import('hyparquet-compressors');
	return decompressBrotli(file, unpacked);
}
