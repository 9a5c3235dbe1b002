import { loadDuckDB } from './duckdb.browser.ts';
import { makeStore, makeTally } from './download.ts';
import { makeEngine } from './engine.ts';
import { makeHost } from './host.ts';
import { parquetToArrow } from './parquet.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

// DuckDB's blocking bindings run right here instead of in DuckDB's own worker: one worker that
// script-src 'self' 'wasm-unsafe-eval' and worker-src 'self' allow (no blob:, no nested worker),
// the same engine code as in Node, and errors and lost downloads reach us instead of being swallowed.

const post = (message: FromWorker): void => self.postMessage(message);
const tally = makeTally((loaded, total) => post({ kind: 'progress', loaded, total }));
const host = makeHost({
	post,
	openEngine: async () => makeEngine(await loadDuckDB(tally)),
	openStore: (dataUrl) => makeStore((url, init) => fetch(url, init), dataUrl, tally),
	decode: parquetToArrow
});

self.onmessage = ({ data }: MessageEvent<ToWorker>) => host(data);
// A worker that is killed says nothing: the page hears that this one lives, and notices when it does not.
setInterval(() => post({ kind: 'alive' }), 1000);
