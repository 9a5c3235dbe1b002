/** Waits for work, but no longer than until the signal aborts; the work goes on. */
export async function unlessAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
	signal?.throwIfAborted();
	let leave = () => {};
	const aborted = new Promise<never>((_, reject) => {
		leave = () => reject(signal?.reason);
		signal?.addEventListener('abort', leave, { once: true });
	});
	return Promise.race([work, aborted]).finally(() => signal?.removeEventListener('abort', leave));
}
