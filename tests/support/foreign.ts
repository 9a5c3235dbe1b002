import { createServer } from 'node:http';
import { listen } from './listen.ts';

/** The browser's own services: they ask whatever page is open, and no page can ask them by these exact names. */
const browserItself = new Set([
	'accounts.google.com',
	'android.clients.google.com',
	'clients2.google.com',
	'clients2.googleusercontent.com',
	'content-autofill.googleapis.com',
	'edgedl.me.gvt1.com',
	'optimizationguide-pa.googleapis.com',
	'redirector.gvt1.com',
	'update.googleapis.com'
]);

const hostOf = (asked: string): string =>
	(asked.includes('://') ? new URL(asked).hostname : asked.split(':')[0]) ?? '';

/** A proxy that answers nothing and writes down who was asked for: loopback addresses never reach it. */
export async function watchForeignHosts(): Promise<{
	url: string;
	asked: string[];
	close: () => void;
}> {
	const asked: string[] = [];
	const note = (url = '') => {
		if (!browserItself.has(hostOf(url))) asked.push(url);
	};
	const server = createServer((request, response) => {
		note(request.url);
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		note(request.url);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	return { url: `http://127.0.0.1:${await listen(server)}`, asked, close: () => server.close() };
}
