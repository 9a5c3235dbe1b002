import { createServer, type Server } from 'node:http';
import { listen } from './listen.ts';

/** A page of another site: its HTML and the headers it is sent with. */
export interface HostPage {
	html: string;
	headers?: Record<string, string>;
}

const head = '<!doctype html><title>Host</title><link rel="icon" href="data:,">';

/** Serves pages of another origin than the site; pages may be added while it runs. */
export function serveHost(): Promise<{
	url: string;
	pages: Map<string, HostPage>;
	close: () => void;
}> {
	const pages = new Map<string, HostPage>();
	const server = createServer((request, response) => {
		const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname);
		response.writeHead(page ? 200 : 404, {
			'Content-Type': 'text/html; charset=utf-8',
			...page?.headers
		});
		response.end(page ? `${head}${page.html}` : '');
	});
	return listening(server).then((started) => ({ ...started, pages }));
}

/** Serves another site as a host that sets no headers of its own: types and nothing else; a folder may be lost. */
export function serveBare(
	target: string,
	lost?: string
): Promise<{ url: string; close: () => void }> {
	const server = createServer(async (request, response) => {
		if (lost !== undefined && request.url?.startsWith(lost))
			return void response.writeHead(404).end();
		const found = await fetch(new URL(request.url ?? '/', target));
		response.writeHead(found.status, {
			'Content-Type': found.headers.get('content-type') ?? 'text/plain'
		});
		response.end(new Uint8Array(await found.arrayBuffer()));
	});
	return listening(server);
}

const listening = async (server: Server): Promise<{ url: string; close: () => void }> => ({
	url: `http://127.0.0.1:${await listen(server)}`,
	close: () => server.close()
});
