import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { missingOrigin } from './origin.ts';
import { portOf } from './serving/port.ts';
import { headersOf } from './serving/policy.ts';
import { typeOf } from './serving/types.ts';

/** Serves a build on 127.0.0.1 with the headers of deploy/; resolves to the address once it listens. */
export function serve(port: number, dir = 'build'): Promise<{ url: string; close: () => void }> {
	const files = sirv(dir, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			setAll(response, headersOf(path));
			const type = typeOf(path.endsWith('/') ? 'index.html' : path);
			if (type) response.setHeader('Content-Type', type);
		}
	});
	const server = createServer((request, response) =>
		files(request, response, () => sendLost(request.url ?? '/', response, dir))
	);
	// As long as common servers: a connection closed just as it is used again costs a request.
	server.keepAliveTimeout = 65_000;
	return new Promise((resolve, reject) => {
		server.on('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			const close = () => {
				server.close();
				server.closeAllConnections();
			};
			resolve({ url: `http://127.0.0.1:${actual}/`, close });
		});
	});
}

function setAll(response: ServerResponse, headers: Record<string, string>) {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Answers an address that no file has with the site's own page for it. */
function sendLost(url: string, response: ServerResponse, dir: string) {
	const page = join(dir, '404.html');
	setAll(response, headersOf(url.replace(/[?#].*$/, '')));
	response.statusCode = 404;
	response.setHeader('Content-Type', typeOf(existsSync(page) ? page : 'lost.txt') ?? '');
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

if (import.meta.main) {
	const asked = portOf(process.env.PORT);
	if ('problem' in asked) {
		console.error(asked.problem);
		process.exit(1);
	}
	if (!existsSync('build')) {
		console.error('There is no build/ to serve yet: npm run build makes it.');
		process.exit(1);
	}
	const { url } = await serve(asked.port).catch((error: NodeJS.ErrnoException) => {
		// Nobody asked for the usual port: the next free one does as well.
		if (!asked.chosen) return serve(0);
		const cause = error.code === 'EADDRINUSE' ? 'another program uses it' : error.message;
		console.error(`PORT=${asked.port}: ${cause}. Choose another port, or leave PORT out.`);
		process.exit(1);
	});
	// What to do about it was said by the build.
	const [missing] = (await missingOrigin())?.split('\n') ?? [];
	if (missing) console.log(`\n${missing}`);
	console.log(`\nKreismonitor: ${url}\nStop with Ctrl+C.`);
}
