import * as v from 'valibot';
import { EngineError } from './engine-error.ts';
import { checkRows, type Asked } from './query.ts';

const Answer = v.object({ rows: v.array(v.unknown()) });

/** A `Run` that asks the gateway at an address; throws when it is away, refuses, or its rows do not fit. */
export const makeRemoteRun =
	(gateway: string, signal?: AbortSignal) =>
	async <P, R>(asked: Asked<P, R>, params: P): Promise<R[]> => {
		const where = `gateway, query "${asked.name}"`;
		const answer = await fetch(`${gateway}/q/${asked.name}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(params ?? {}),
			signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])])
		}).catch((error: unknown) => {
			throw signal?.aborted ? error : new EngineError('download', `${where}: ${String(error)}`);
		});
		if (!answer.ok) throw new EngineError('query', `${where}: HTTP ${answer.status}`);
		const result = v.safeParse(Answer, await answer.json().catch(() => undefined));
		if (!result.success) throw new EngineError('damaged', `${where}: the answer has no rows`);
		return checkRows(asked, result.output.rows);
	};

/** The gateway gives up after ten seconds of its own. */
const patience = 15_000;
