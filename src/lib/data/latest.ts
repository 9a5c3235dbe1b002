import type { Query } from './query.ts';

type CancellableRun = <P, R>(query: Query<P, R>, params: P, signal?: AbortSignal) => Promise<R[]>;

/** Makes a runner that keeps one query of a name: a newer one ends the wait for the one before it with an AbortError. */
export function latestOnly(run: CancellableRun): CancellableRun {
	const running = new Map<string, AbortController>();
	return (query, params) => {
		running.get(query.name)?.abort();
		const control = new AbortController();
		running.set(query.name, control);
		return run(query, params, control.signal);
	};
}
