import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
// Named by path: the package's "./blocking" leads a browser to a file that is not in the package.
import * as duckdb from '../../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import { counted, download, type Tally } from './download.ts';
import { openDatabase } from './engine.ts';
import { EngineError, toEngineError } from './engine-error.ts';
import { wasmBytes } from './wasm-bytes.ts';

/** Loads DuckDB from our own origin and opens an empty database; bytes are counted in the tally. */
export async function loadDuckDB(tally: Tally): Promise<DuckDBBindings> {
	await requireSupport();
	const bundle = { mainModule: wasmUrl, mainWorker: '' };
	const bundles = { mvp: bundle, eh: bundle };
	const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.BROWSER_RUNTIME);
	await new Promise<void>((resolve, reject) => {
		Object.assign(db, { instantiateWasm: streamWasm(tally, reject) });
		db.instantiate(() => undefined).then(() => resolve(), reject);
	});
	openDatabase(db);
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
		tally.expect(wasmBytes);
		instantiate(imports, tally).then(
			({ instance, module }) => success(instance, module),
			(error) => fail(toEngineError(error, 'download', 'DuckDB'))
		);
		return {};
	};
}

async function instantiate(imports: WebAssembly.Imports, tally: Tally) {
	const response = await download((url) => fetch(url), wasmUrl);
	// Plain hosts serve .wasm with a type that streaming compilation refuses.
	const headers = { 'content-type': 'application/wasm' };
	const body = new Response(counted(response, tally) as BodyInit, { headers });
	return WebAssembly.instantiateStreaming(body, imports);
}
