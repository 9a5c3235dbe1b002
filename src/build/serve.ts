import { createServer } from 'node:http';
import sirv from 'sirv';

/** Headers of every response; a county's web server sends the same (docs/deployment.md). */
const headers: Record<string, string> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
};
/** Embeddable figures and what they load: any page may frame and use them. */
const shared =
	/^\/(en\/)?(embed|figures|oembed)\/|^\/(_app|cubes|e)\/|^\/embed(-frame)?\.js$|^\/favicon\.svg$/;
/** Files whose bytes never change: hashed names, and kept editions but for their own lists. */
const forever = /\/immutable\/|^\/e\/(?!.*\/(edition\.json|SHA256SUMS)$)/;
const forEveryone: Record<string, string> = {
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Access-Control-Allow-Origin': '*'
};
const unframed: Record<string, string> = {
	'X-Frame-Options': 'DENY',
	'Content-Security-Policy': "frame-ancestors 'none'"
};
// A worker takes its policy from its own response, not from the page.
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Serves the folder build/ on 127.0.0.1; resolves to the address once it listens. */
export function serve(port: number, dir = 'build'): Promise<{ url: string; close: () => void }> {
	const files = sirv(dir, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			const own = { ...headers, ...(shared.test(path) ? forEveryone : unframed) };
			for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
			if (path.endsWith('.js')) response.setHeader('Content-Security-Policy', workerPolicy);
			const lasts = forever.test(path);
			response.setHeader(
				'Cache-Control',
				lasts ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) =>
		files(request, response, () => {
			response.statusCode = 404;
			response.end('Not found');
		})
	);
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

if (import.meta.main) {
	const port = Number(process.env.PORT ?? 4173);
	// A taken port is no reason to fail: the next free one does as well.
	const { url } = await serve(port).catch(() => serve(0));
	console.log(`\nKreismonitor: ${url}\nStop with Ctrl+C.`);
}
