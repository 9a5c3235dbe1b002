import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from './refusal.ts';

/** Bytes of parameters that are read. */
export const mostBytes = 16_384;

/** Parameters of a request as text: the body, or that field of the address where it is a GET. */
export async function parametersOf(request: IncomingMessage): Promise<string> {
	if (request.method === 'POST') return bodyOf(request);
	const search = /\?(.*)$/s.exec(request.url ?? '')?.[1] ?? '';
	return new URLSearchParams(search).get('parameters') ?? '{}';
}

/** Body of a request as text; refuses a long one and one that is not UTF-8. */
async function bodyOf(request: IncomingMessage): Promise<string> {
	if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
		throw new Refusal(415, { code: 'not-json', message: 'send application/json' });
	if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLong();
	const parts: Buffer[] = [];
	let bytes = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		bytes += part.length;
		if (bytes > mostBytes) throw tooLong();
		parts.push(part);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
	} catch {
		throw new Refusal(400, { code: 'not-json', field: '', message: 'the body is not UTF-8' });
	}
}

const tooLong = () =>
	new Refusal(413, { code: 'too-long', message: `more than ${mostBytes} bytes of parameters` });

/** Whether a list of tags names an answer; a server in front may have made them weak ones. */
export const namesTag = (list: string | undefined, etag: string): boolean =>
	(list ?? '').split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));

/** Sends JSON, or nothing for null. */
export function send(
	response: ServerResponse,
	status: number,
	body: unknown,
	headers: Record<string, string> = {}
): void {
	if (response.headersSent || response.destroyed) return;
	const text = body === null ? '' : JSON.stringify(body);
	response.writeHead(status, {
		...{ 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' },
		...{ 'cache-control': 'no-cache', vary: 'origin' },
		...headers
	});
	response.end(text);
}

/** Headers for a page of another origin, none for one of our own; refuses an origin that is not listed. */
export function originHeaders(
	request: IncomingMessage,
	origins: readonly string[]
): Record<string, string> {
	const { origin, host } = request.headers;
	if (origin === undefined || origin.replace(/^https?:\/\//, '') === host) return {};
	if (origins.includes(origin))
		return {
			'access-control-allow-origin': origin,
			'access-control-allow-methods': 'GET, POST',
			'access-control-allow-headers': 'content-type, if-none-match',
			'access-control-expose-headers': 'etag, retry-after',
			'access-control-max-age': '600'
		};
	throw new Refusal(403, { code: 'origin', message: 'pages of this origin may not ask' });
}
