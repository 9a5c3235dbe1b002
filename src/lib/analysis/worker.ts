import { makeStore, makeTally } from '../data/download.ts';
import { loadDuckDB } from '../data/duckdb.browser.ts';
import { answerCalls } from '../data/host.ts';
import { parquetToArrow } from '../data/parquet.ts';
import type { FromWorker, ToWorker } from '../data/protocol.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import type { DeskTask } from './task.ts';
import { makeDeskWork } from './work.ts';

const post = (message: FromWorker): void => self.postMessage(message);
const tally = makeTally((loaded, total) => post({ kind: 'progress', loaded, total }));
const answer = answerCalls(
	post,
	makeDeskWork({
		openDesk: async () => makeDesk(await loadDuckDB(tally, openLocked)),
		openStore: (dataUrl) => makeStore((url, init) => fetch(url, init), dataUrl, tally),
		decode: parquetToArrow
	})
);

self.onmessage = ({ data }: MessageEvent<ToWorker<DeskTask>>) => answer(data);
setInterval(() => post({ kind: 'alive' }), 1000);
