import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchInTime } from './fetch-in-time.ts';

const answers: Record<string, (response: ServerResponse) => void> = {
	'/whole': (response) => response.end('Grüße'),
	'/gone': (response) => response.writeHead(503).end('<html>'),
	'/short': (response) => {
		response.writeHead(200, { 'Content-Length': '99' });
		response.write('{"rows":');
		setTimeout(() => response.destroy(), 20);
	},
	'/still': (response) => {
		response.writeHead(200);
		response.write('{');
	}
};
const server = createServer(({ url }, response) => answers[url ?? '']?.(response));
let root = '';
beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

describe('fetchInTime', () => {
	it('gives the text of a file', async () => {
		expect(await fetchInTime(`${root}/whole`)).toBe('Grüße');
	});

	it('throws for an answer that is none, and for one that breaks off', async () => {
		await expect(fetchInTime(`${root}/gone`)).rejects.toThrow('HTTP 503');
		await expect(fetchInTime(`${root}/short`)).rejects.toThrow();
	});

	it('gives up when no byte comes, also in the middle of the answer', async () => {
		await expect(fetchInTime(`${root}/still`, 100)).rejects.toThrow('no byte for 100 ms');
	});
});
