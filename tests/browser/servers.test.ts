import { globSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../src/build/serving/policy.ts';
import { typeOf, types } from '../../src/build/serving/types.ts';
import { isInstalled, servers, type Server } from '../support/servers.ts';

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks as it is, without a client's own decompression. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
	new Promise((done, fail) => {
		const asked = request(url, { headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) })
			);
		});
		asked.on('error', fail);
		asked.end();
	});

/** One file of each kind, and of each folder that has rules of its own. */
const samples = () => {
	const all = globSync('**/*.*', { cwd: 'build' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !/\.(br|gz)$/.test(path))
		.sort();
	const places = [
		'',
		'en/',
		'embed/',
		'en/embed/',
		'figures/',
		'cubes/',
		'data/',
		'e/',
		'_app/immutable/'
	];
	return places.flatMap((place) =>
		Object.keys(types).flatMap(
			(end) => all.find((path) => path.startsWith(place) && path.endsWith(`.${end}`)) ?? []
		)
	);
};
/** Headers the site decides on; what else a server says is its own. */
const own = (headers: IncomingHttpHeaders, wanted: Record<string, string>) =>
	Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name.toLowerCase()]]));

describe.each(Object.entries(servers))('%s', (name, start) => {
	const skipped = name !== 'npm start' && !isInstalled(name === 'nginx' ? 'nginx' : 'apache');
	if (skipped)
		console.warn(
			`Skipped: ${name} is not installed (Debian: apt install ${name === 'apache' ? 'apache2' : 'nginx-light libnginx-mod-http-brotli-static'}).`
		);
	let server: Server;
	beforeAll(async () => {
		if (!skipped) server = await start('/');
	});
	afterAll(() => server?.close());
	const check = it.skipIf(skipped);

	check('sends every kind of file with its type, its headers and its bytes', async () => {
		const paths = samples();
		expect(new Set(paths.map((path) => path.split('.').at(-1))).size).toBeGreaterThanOrEqual(13);
		for (const path of paths) {
			const { status, headers, body } = await ask(server.url + path);
			const wanted = headersOf(`/${path}`);
			expect([path, status, headers['content-type']]).toEqual([path, 200, typeOf(path)]);
			expect([path, own(headers, wanted)]).toEqual([path, wanted]);
			expect([path, headers['x-frame-options']]).toEqual([path, wanted['X-Frame-Options']]);
			expect(body.equals(readFileSync(`build/${path}`)), path).toBe(true);
		}
	});

	check('sends what was compressed in advance, pages of folders too', async () => {
		const paths = [
			'arbeitsmarkt/',
			'',
			'embed/activities-by-lead/',
			'embed.js',
			'data/manifest.json'
		];
		for (const path of paths) {
			const file = `build/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`;
			const type = typeOf(file);
			const br = await ask(server.url + path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
			expect([path, br.headers['content-encoding'], br.headers['content-type']]).toEqual([
				path,
				'br',
				type
			]);
			expect(br.headers.vary?.toLowerCase()).toContain('accept-encoding');
			expect(brotliDecompressSync(br.body).equals(readFileSync(file)), path).toBe(true);
			expect(own(br.headers, headersOf(`/${path}`))).toEqual(headersOf(`/${path}`));
			const gzip = await ask(server.url + path, { 'Accept-Encoding': 'gzip' });
			expect([path, gzip.headers['content-encoding'], gzip.headers['content-type']]).toEqual([
				path,
				'gzip',
				type
			]);
			expect(gunzipSync(gzip.body).equals(readFileSync(file)), path).toBe(true);
		}
	});

	check('sends the engine as small to everyone, whatever it is able to compress', async () => {
		const [engine = ''] = globSync('_app/immutable/**/duckdb*.bin', { cwd: 'build' });
		const { body, headers } = await ask(server.url + engine);
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.length).toBeGreaterThan(4_000_000);
		expect(body.length).toBeLessThan(6_000_000);
	});

	check('answers ranges of Parquet files and conditional requests', async () => {
		const [path = ''] = globSync('data/**/*.parquet', { cwd: 'build' });
		const part = await ask(server.url + path, { Range: 'bytes=4-19', 'Accept-Encoding': 'br' });
		expect(part.status).toBe(206);
		expect(part.body.equals(readFileSync(`build/${path}`).subarray(4, 20))).toBe(true);
		const { headers } = await ask(server.url + path);
		const again = await ask(server.url + path, { 'If-None-Match': headers.etag ?? '' });
		expect(again.status).toBe(304);
	});

	check('shows the page for unknown addresses, and lets unknown embeds be framed', async () => {
		for (const path of ['gibt-es-nicht/', 'embed/gibt-es-nicht/', 'en/embed/gibt-es-nicht/']) {
			const { status, headers, body } = await ask(server.url + path);
			const wanted = headersOf(`/${path}`);
			expect([path, status, headers['content-type']]).toEqual([path, 404, typeOf('404.html')]);
			expect([path, own(headers, wanted), headers['x-frame-options']]).toEqual([
				path,
				wanted,
				wanted['X-Frame-Options']
			]);
			expect(body.equals(readFileSync('build/404.html'))).toBe(true);
		}
	});

	check('frames nothing else by a detour, and adds the slash that a folder lacks', async () => {
		const detour = await ask(`${server.url}embed/..%2farbeitsmarkt/`);
		if (detour.status === 200) expect(detour.headers['x-frame-options']).toBe('DENY');
		else expect(detour.status).toBeGreaterThanOrEqual(400);
		const { status, headers } = await ask(`${server.url}arbeitsmarkt`);
		if (status !== 200)
			expect([status, new URL(headers.location ?? '', server.url).pathname]).toEqual([
				301,
				'/arbeitsmarkt/'
			]);
	});
});

describe.each(['nginx', 'apache'] as const)('%s in a subfolder', (name) => {
	it.skipIf(!isInstalled(name))(
		'sends pages, embeds and scripts with the same headers',
		async () => {
			const server = await servers[name]('/monitor/');
			const [script = ''] = globSync('_app/immutable/**/*.js', { cwd: 'build' });
			for (const path of [
				'',
				'arbeitsmarkt/',
				'embed/activities-by-lead/',
				script,
				'gibt-es-nicht/'
			]) {
				const { headers, status } = await ask(server.url + path);
				const wanted = headersOf(`/${path}`);
				expect([path, status, own(headers, wanted)]).toEqual([
					path,
					path === 'gibt-es-nicht/' ? 404 : 200,
					wanted
				]);
			}
			server.close();
		}
	);
});
