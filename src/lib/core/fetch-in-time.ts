/** Milliseconds without a byte after which nobody waits any longer. */
const silence = 10_000;

/** The server has an answer, but not the file. */
export class HttpError extends Error {
	override name = 'HttpError';
	readonly status: number;

	constructor(address: string, status: number) {
		super(`${address}: HTTP ${status}`);
		this.status = status;
	}
}

/** Text of a file; throws when it is not there, breaks off, or the server says nothing for a while. */
export async function fetchInTime(address: string, patience = silence): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	await readInTime(
		address,
		patience,
		{},
		(part) => (text += decoder.decode(part, { stream: true }))
	);
	return text + decoder.decode();
}

/** The same for bytes; `init` may ask past the caches. */
export async function fetchBytesInTime(
	address: string,
	init: RequestInit = {},
	patience = silence
): Promise<Uint8Array> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	await readInTime(address, patience, init, (part) => parts.push(part));
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function readInTime(
	address: string,
	patience: number,
	init: RequestInit,
	take: (part: Uint8Array<ArrayBuffer>) => void
): Promise<void> {
	const control = new AbortController();
	const giveUp = () => control.abort(new Error(`${address}: no byte for ${patience} ms`));
	let timer = setTimeout(giveUp, patience);
	try {
		const answer = await fetch(address, { ...init, signal: control.signal });
		if (!answer.ok) throw new HttpError(address, answer.status);
		const reader = answer.body?.getReader();
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			clearTimeout(timer);
			timer = setTimeout(giveUp, patience);
			take(part.value);
		}
	} finally {
		clearTimeout(timer);
	}
}
