import { EngineError } from './engine-error.ts';
import { entryOf, readManifest, verify, type Manifest } from './manifest.ts';

/** Counts bytes over all downloads of a worker and reports each change. */
export interface Tally {
	expect: (bytes: number) => void;
	add: (bytes: number) => void;
}

/** Takes the function to report to, gives a tally. */
export function makeTally(report: (loaded: number, total: number) => void): Tally {
	let loaded = 0;
	let total = 0;
	return {
		expect: (bytes) => report(loaded, (total += bytes)),
		add: (bytes) => report((loaded += bytes), total)
	};
}

/** Downloads with this function; `fetch` but in tests. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Fetches a file; an answer that is not 2xx and a broken line are errors with the code `download`. */
export async function download(get: Fetch, url: string, init?: RequestInit): Promise<Response> {
	try {
		const response = await get(url, init);
		if (response.ok) return response;
		throw new EngineError('download', `${url}: HTTP ${response.status}`);
	} catch (error) {
		if (error instanceof EngineError) throw error;
		throw new EngineError('download', `${url}: ${error}`, { cause: error });
	}
}

/** Passes a body on and counts its bytes. */
export function counted(response: Response, tally: Tally): ReadableStream<Uint8Array> {
	const counter = new TransformStream<Uint8Array, Uint8Array>({
		transform: (chunk, out) => {
			tally.add(chunk.byteLength);
			out.enqueue(chunk);
		}
	});
	if (!response.body) throw new EngineError('download', `${response.url}: empty answer`);
	return response.body.pipeThrough(counter);
}

/** The data files of a site: the manifest, and Parquet files checked against it. */
export interface Store {
	manifest: () => Promise<Manifest>;
	file: (name: string) => Promise<Uint8Array>;
}

/** Address of the data folder (with a slash at the end) in, store out. */
export function makeStore(get: Fetch, dataUrl: string, tally: Tally): Store {
	let manifest: Promise<Manifest> | undefined;
	const load = (cache: RequestCache): Promise<Manifest> => {
		manifest = fetchManifest(get, dataUrl, cache);
		manifest.catch(() => (manifest = undefined));
		return manifest;
	};
	const fresh = (): Promise<Manifest> => manifest ?? load('no-cache');
	const fetchFile = async (name: string, cache: RequestCache): Promise<Uint8Array> => {
		const entry = entryOf(await fresh(), name);
		tally.expect(entry.bytes);
		const response = await download(get, `${dataUrl}${name}`, { cache });
		const bytes = await readAll(name, counted(response, tally));
		verify(name, bytes, entry);
		return bytes;
	};
	return {
		manifest: fresh,
		file: async (name) => {
			try {
				return await fetchFile(name, 'default');
			} catch (error) {
				if (!(error instanceof EngineError) || error.code !== 'damaged') throw error;
				// Cache and server may hold two editions of the data; ask for both anew, once.
				await load('reload');
				return fetchFile(name, 'reload');
			}
		}
	};
}

async function fetchManifest(get: Fetch, dataUrl: string, cache: RequestCache): Promise<Manifest> {
	const response = await download(get, `${dataUrl}manifest.json`, { cache });
	try {
		return readManifest(await response.json());
	} catch (error) {
		if (error instanceof EngineError) throw error;
		throw new EngineError('damaged', `manifest.json: ${error}`, { cause: error });
	}
}

async function readAll(name: string, body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
	try {
		return new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
	} catch (error) {
		throw new EngineError('download', `${name}: ${error}`, { cause: error });
	}
}
