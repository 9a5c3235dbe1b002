import type { Dialect } from '#lib/data/dialect.ts';
import type { Job } from '#lib/data/job.ts';

/** A row as an engine gives it: plain numbers, texts and nulls. */
export type RawRow = Record<string, unknown>;

/** A database the gateway asks. It only reads. */
export interface GatewayEngine {
	dialect: Dialect;
	/** Rows of a job, never more than `most`; throws `TooManyRows` beyond, and cancels in the engine when the signal aborts. */
	ask: (job: Job, most: number, signal: AbortSignal) => Promise<RawRow[]>;
	close: () => Promise<void>;
}

/** An answer has more rows than may be given. */
export class TooManyRows extends Error {
	override name = 'TooManyRows';
	constructor(most: number) {
		super(`the answer has more than ${most} rows; ask for fewer places or indicators`);
	}
}
