import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { indicatorList } from '#lib/data/queries/compare.ts';
import { toJob } from '#lib/data/job.ts';
import { openTrino, placeOf, trino } from './trino.ts';

/** Pages of the protocol as a coordinator would send them, and what was asked of it. */
async function coordinator(pages: readonly (object | number)[], slow = 0) {
	const asked: { method: string; url: string; body: string; user: unknown }[] = [];
	let url = '';
	let at = 0;
	const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
		let body = '';
		for await (const part of request) body += String(part);
		const { method = '', url: path = '', headers } = request;
		asked.push({ method, url: path, body, user: headers['x-trino-user'] });
		if (method === 'DELETE') return void response.writeHead(204).end();
		await new Promise((resolve) => setTimeout(resolve, slow));
		const page = pages[at++] ?? 500;
		if (typeof page === 'number')
			return void response.writeHead(page, { location: '/elsewhere' }).end();
		response.end(JSON.stringify(page).replaceAll('{url}', url));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	close = () => server.close();
	const place = { server: url, catalog: 'statistics', schema: 'data', user: 'gateway' };
	return { engine: openTrino(place), asked };
}
let close = () => {};
afterEach(() => close());

const job = {
	name: 'x',
	tables: [],
	sql: "SELECT 'a' WHERE ? = ?",
	values: ["06' --", 1.5, 2, null]
};
const free = new AbortController().signal;
const next = { nextUri: '{url}/v1/statement/queued/1' };
const columns = [{ name: 'region' }, { name: 'n' }];

describe('the protocol of the cluster', () => {
	it('carries values as digits, and gives the rows of all pages', async () => {
		const last = { columns, data: [['06436', null]] };
		const { engine, asked } = await coordinator([
			next,
			503,
			{ ...next, columns, data: [['06', 1]] },
			last
		]);
		expect(await engine.ask(job, 10, free)).toEqual([
			{ region: '06', n: 1 },
			{ region: '06436', n: null }
		]);
		expect(asked[0]).toEqual({
			...{ method: 'POST', url: '/v1/statement', user: 'gateway' },
			body: "EXECUTE IMMEDIATE 'SELECT ''a'' WHERE ? = ?' USING from_utf8(X'303627202d2d'), DOUBLE '1.5', 2, NULL"
		});
	});

	it('says what the cluster says, also in the middle of an answer', async () => {
		const error = { message: 'a worker is gone', errorName: 'REMOTE_HOST_GONE' };
		const { engine } = await coordinator([{ ...next, columns, data: [['06', 1]] }, { error }]);
		await expect(engine.ask(job, 10, free)).rejects.toThrow('REMOTE_HOST_GONE: a worker is gone');
	});

	it('cancels a query that has too many rows', async () => {
		const { engine, asked } = await coordinator([{ ...next, columns, data: [[1], [2], [3]] }]);
		await expect(engine.ask(job, 2, free)).rejects.toThrow('more than 2 rows');
		expect(asked.at(-1)).toMatchObject({ method: 'DELETE', url: '/v1/statement/queued/1' });
	});

	it.each([
		['of another server', (other: string) => `${other}/v1/statement`],
		['behind a name', (other: string, own: string) => `${own}@${other.slice(7)}/v1/statement`],
		['that is none', () => 'v1/statement']
	])('asks nothing of an address %s, not even to cancel', async (_, address) => {
		const foreign: string[] = [];
		const other = createServer(({ method = '' }, response) => {
			foreign.push(method);
			response.end('{}');
		});
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const { port } = other.address() as AddressInfo;
		const nextUri = address(`http://127.0.0.1:${port}`, '{url}');
		const { engine } = await coordinator([{ nextUri }]);
		await expect(engine.ask(job, 2, free)).rejects.toThrow('another host');
		other.close();
		expect(foreign).toEqual([]);
	});

	it('follows no redirection', async () => {
		const { engine, asked } = await coordinator([next, 307, { columns, data: [] }]);
		await expect(engine.ask(job, 2, free)).rejects.toThrow('fetch failed');
		expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
			...['POST /v1/statement', 'GET /v1/statement/queued/1', 'DELETE /v1/statement/queued/1']
		]);
	});

	it.each([
		['before the cluster has told its address', 300, 50],
		['while it runs', 100, 150]
	])('cancels a query that nobody waits for %s', async (_, slow, after) => {
		const { engine, asked } = await coordinator(Array(20).fill(next), slow);
		const control = new AbortController();
		setTimeout(() => control.abort(new Error('left')), after);
		await expect(engine.ask(job, 2, control.signal)).rejects.toThrow('left');
		await vi.waitFor(() =>
			expect(asked.at(-1)).toMatchObject({ method: 'DELETE', url: '/v1/statement/queued/1' })
		);
		expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
	});

	it('gives the many rows of a page', async () => {
		const data = Array.from({ length: 300_000 }, (_, n) => ['06', n]);
		const { engine } = await coordinator([{ columns, data }]);
		expect(await engine.ask(job, 400_000, free)).toHaveLength(300_000);
	});

	it('gives up when the cluster does', async () => {
		const { engine } = await coordinator([500]);
		await expect(engine.ask(job, 2, free)).rejects.toThrow('HTTP 500');
	});
});

it('reads each edition from a schema of its own', () => {
	expect(placeOf('http://cluster:8080/statistics', '3b8b101a42e2d92a', 'gateway')).toEqual({
		...{ server: 'http://cluster:8080', catalog: 'statistics', user: 'gateway' },
		schema: 'edition_3b8b101a42e2d92a'
	});
});

it('has its own way for what the dialect holds', () => {
	const params = { level: 'district', within: '06', sex: 'total', age: 'total' };
	const { sql } = toJob(indicatorList, params, trino);
	expect(sql).toContain('array_agg(DISTINCT o.period)');
	expect(sql).not.toMatch(/string_agg|quantile_disc|array_to_string/);
});
