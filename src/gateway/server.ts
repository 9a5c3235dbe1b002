import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ask, Left, TimedOut, type Desk } from './ask.ts';
import { makeBuckets } from './bucket.ts';
import type { Editions } from './edition.ts';
import { TooManyRows } from './engine.ts';
import { clientOf } from './client.ts';
import { originHeaders, send } from './exchange.ts';
import { makeMetrics } from './metrics.ts';
import type { Question } from './questions.ts';
import { Refusal } from './refusal.ts';
import { Busy, makeTurns } from './turns.ts';

/** What a gateway answers with, and how much of it. */
export interface GatewayOptions {
	editions: Editions;
	questions: ReadonlyMap<string, Question>;
	/** Other origins whose pages may ask. */
	origins: readonly string[];
	/** Servers in front that add to X-Forwarded-For. */
	proxies: number;
	rows: number;
	timeoutMs: number;
	running: number;
	waiting: number;
	/** Questions at once, and a second, of one client. */
	burst: number;
	rate: number;
	/** Told of what went wrong on our side. */
	log: (message: string) => void;
}

/** A gateway, not yet listening. */
export interface Gateway {
	server: Server;
	/** Takes no more questions, lets those that run end for a while, then cancels them. */
	stop: (patienceMs: number) => Promise<void>;
}

interface Hall extends Desk {
	options: GatewayOptions;
	wait: ReturnType<typeof makeBuckets>;
	stopping: boolean;
}

/** Makes the server: POST and GET /q/<name>, GET /health, GET /metrics. */
export function makeGateway(options: GatewayOptions): Gateway {
	const { editions, running, waiting, rows, timeoutMs } = options;
	const hall: Hall = {
		...{ options, editions, rows, timeoutMs, open: new Set(), stopping: false },
		...{ metrics: makeMetrics(), turns: makeTurns(running, waiting) },
		wait: makeBuckets({ size: options.burst, rate: options.rate })
	};
	const server = createServer(
		{ requestTimeout: 10_000, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
		(request, response) => void handle(hall, request, response)
	);
	return { server, stop: (patienceMs) => stop(hall, server, patienceMs) };
}

async function stop(hall: Hall, server: Server, patienceMs: number): Promise<void> {
	hall.stopping = true;
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	const timer = setTimeout(() => {
		for (const control of hall.open) control.abort(new Left());
	}, patienceMs);
	await closed;
	clearTimeout(timer);
	await hall.editions.close();
}

async function handle(hall: Hall, request: IncomingMessage, response: ServerResponse) {
	const path = (request.url ?? '/').replace(/\?.*$/s, '');
	const name = /^\/q\/(.*)$/s.exec(path)?.[1];
	// Of what strangers ask for only known names are counted.
	const counted = name !== undefined && hall.options.questions.has(name) ? name : '';
	response.on('finish', () => hall.metrics.request(counted, response.statusCode));
	const control = new AbortController();
	try {
		if (path === '/health') return await health(hall, response);
		if (path === '/metrics') return printMetrics(hall, response);
		if (name === undefined)
			throw new Refusal(404, { code: 'no-such-address', message: 'ask POST /q/<name>' });
		const question = admit(hall, request, response, name);
		if (question) await ask(hall, question, request, response, control);
	} catch (error) {
		refuse(response, refusalOf(hall, error, control.signal, response));
	}
}

/** The question that is asked, if it may be; undefined where the answer is already given. */
function admit(
	{ options, stopping, wait }: Hall,
	request: IncomingMessage,
	response: ServerResponse,
	name: string
): Question | undefined {
	for (const [key, value] of Object.entries(originHeaders(request, options.origins)))
		response.setHeader(key, value);
	if (stopping) throw new Refusal(503, { code: 'stopping', message: 'the gateway stops' }, 5);
	const question = options.questions.get(name);
	const names = [...options.questions.keys()].join(', ');
	if (!question)
		throw new Refusal(404, { code: 'no-such-query', message: `the queries are ${names}` });
	if (request.method === 'OPTIONS') return void send(response, 204, null);
	if (request.method !== 'POST' && request.method !== 'GET')
		throw new Refusal(405, { code: 'method', message: 'ask with POST, parameters as JSON' });
	const seconds = wait(clientOf(request, options.proxies), Date.now());
	if (seconds > 0)
		throw new Refusal(429, { code: 'too-often', message: 'too many questions' }, seconds);
	return question;
}

/** What went wrong, for the one who asked; what is our fault is told to the log alone. */
function refusalOf(
	{ metrics, options }: Hall,
	error: unknown,
	{ aborted, reason }: AbortSignal,
	response: ServerResponse
): Refusal {
	if (error instanceof Refusal) return error;
	if (aborted && reason instanceof TimedOut) {
		metrics.timeout();
		const message = `no answer within ${options.timeoutMs} ms; the query was cancelled`;
		return new Refusal(504, { code: 'timeout', message });
	}
	if (aborted || response.destroyed) {
		metrics.cancelled();
		return new Refusal(503, { code: 'cancelled', message: 'the query was cancelled' }, 1);
	}
	if (error instanceof TooManyRows)
		return new Refusal(422, { code: 'too-many-rows', message: error.message });
	if (error instanceof Busy) return new Refusal(503, { code: 'busy', message: error.message }, 1);
	options.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
	return new Refusal(502, { code: 'engine', message: 'the engine gave no answer' }, 5);
}

function refuse(response: ServerResponse, { status, body, retryAfter }: Refusal) {
	// What is left of a body that nobody reads would be taken for the next request.
	const isRead = status === 400 || status === 412;
	const headers: Record<string, string> = isRead ? {} : { connection: 'close' };
	if (retryAfter > 0) headers['retry-after'] = String(retryAfter);
	if (status === 405) headers.allow = 'GET, POST, OPTIONS';
	send(response, status, { error: body }, headers);
}

async function health({ editions, options, stopping, turns }: Hall, response: ServerResponse) {
	if (stopping) return send(response, 503, { status: 'stopping' });
	try {
		const edition = await editions.use(async ({ id }) => id);
		send(response, 200, { status: 'ok', edition, running: turns.running });
	} catch (error) {
		options.log(String(error));
		send(response, 503, { status: 'no data' });
	}
}

function printMetrics({ metrics, turns }: Hall, response: ServerResponse) {
	response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
	response.end(metrics.print(turns.running));
}
