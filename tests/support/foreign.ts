import { createServer } from 'node:http';

/** A proxy that answers nothing and writes down who was asked for: loopback addresses never reach it. */
export function watchForeignHosts(): Promise<{
	url: string;
	asked: string[];
	close: () => void;
}> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		asked.push(request.url ?? '');
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			resolve({ url: `http://127.0.0.1:${port}`, asked, close: () => server.close() });
		});
	});
}
