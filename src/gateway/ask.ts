import type { IncomingMessage, ServerResponse } from 'node:http';
import { sha256 } from '#lib/data/sha256.ts';
import { answer } from './answer.ts';
import type { Editions } from './edition.ts';
import { namesTag, parametersOf, send } from './exchange.ts';
import type { makeMetrics } from './metrics.ts';
import type { Question } from './questions.ts';
import { readParams, Refusal } from './refusal.ts';
import type { makeTurns } from './turns.ts';

/** The query took longer than it may. */
export class TimedOut extends Error {
	override name = 'TimedOut';
}
/** Nobody waits for the answer any longer. */
export class Left extends Error {
	override name = 'Left';
}

/** What questions share. */
export interface Desk {
	editions: Editions;
	turns: ReturnType<typeof makeTurns>;
	metrics: ReturnType<typeof makeMetrics>;
	rows: number;
	timeoutMs: number;
	/** Questions that are being answered. */
	open: Set<AbortController>;
}

/** Answers one question; it is cancelled when it takes too long or who asked has left. */
export async function ask(
	desk: Desk,
	question: Question,
	request: IncomingMessage,
	response: ServerResponse,
	control: AbortController
): Promise<void> {
	const leave = () => control.abort(new Left());
	response.on('close', leave);
	const params = readParams(await parametersOf(request), question);
	const timer = setTimeout(() => control.abort(new TimedOut()), desk.timeoutMs);
	desk.open.add(control);
	try {
		await desk.editions.use(async (edition) => {
			const etag = etagOf(edition.id, question.asked.name, params);
			if (namesTag(request.headers['if-none-match'], etag)) return known(request, response, etag);
			const rows = await desk.turns.take(control.signal, async () => {
				const start = performance.now();
				const found = await answer(edition, question, params, desk.rows, control.signal);
				desk.metrics.answer(found.length, (performance.now() - start) / 1000);
				return found;
			});
			send(response, 200, { edition: edition.id, rows }, { etag });
		}, control.signal);
	} finally {
		clearTimeout(timer);
		desk.open.delete(control);
		response.off('close', leave);
	}
}

/** Who asks has the answer. "Not modified" is for what caches keep, the answer to a GET. */
function known({ method }: IncomingMessage, response: ServerResponse, etag: string): void {
	if (method === 'GET') return send(response, 304, null, { etag });
	throw new Refusal(412, { code: 'known', message: 'the answer is the one If-None-Match names' });
}

function etagOf(edition: string, name: string, params: unknown): string {
	const asked = sha256(Buffer.from(JSON.stringify([name, params])));
	return `"${edition}-${asked.slice(0, 16)}"`;
}
