/** Milliseconds without a byte after which nobody waits any longer. */
const silence = 10_000;

/** Text of a file; throws when it is not there, breaks off, or the server says nothing for a while. */
export async function fetchInTime(address: string, patience = silence): Promise<string> {
	const control = new AbortController();
	const giveUp = () => control.abort(new Error(`${address}: no byte for ${patience} ms`));
	let timer = setTimeout(giveUp, patience);
	try {
		const answer = await fetch(address, { signal: control.signal });
		if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
		const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
		let text = '';
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			clearTimeout(timer);
			timer = setTimeout(giveUp, patience);
			text += part.value;
		}
		return text;
	} finally {
		clearTimeout(timer);
	}
}
