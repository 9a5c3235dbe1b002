import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { comparePart } from '#lib/data/queries/compare-part.ts';
import { everyone, indicatorList, regionList } from '#lib/data/queries/compare.ts';
import type { Run } from '#lib/data/query.ts';
import { makeRemoteRun } from '#lib/data/run.remote.ts';
import { run } from '#lib/data/run.server.ts';
import { useGateway } from './gateway.fixture.ts';

const served = useGateway();

const districts = { level: 'district', within: '06', ...everyone };

describe('the runner of the browser that asks the gateway', () => {
	it('gives the rows the runner of the build gives', async () => {
		const remote: Run = makeRemoteRun(served.gateway.url);
		const part = { ...districts, indicator: 'svb_workplace_total', beside: ['06', 'DG'] };
		expect(await remote(comparePart, part)).toEqual(await run(comparePart, part));
		expect(await remote(indicatorList, districts)).toEqual(await run(indicatorList, districts));
		expect(await remote(regionList, undefined)).toEqual(await run(regionList, undefined));
	});

	it('says so when the gateway refuses or is away', async () => {
		const remote = makeRemoteRun(served.gateway.url);
		const wrong = { ...districts, level: 'planet' };
		await expect(remote(indicatorList, wrong)).rejects.toMatchObject({ code: 'query' });
		const away = makeRemoteRun('http://127.0.0.1:1');
		await expect(away(regionList, undefined)).rejects.toMatchObject({ code: 'download' });
	});

	it.each([
		['<!doctype html>', { code: 'damaged' }],
		['{"rows":3}', { code: 'damaged' }],
		[
			'{"rows":[{"region":6}]}',
			{ message: expect.stringContaining('query "compare-regions", row 1') }
		]
	])('takes no other answer for rows: %s', async (body, fault) => {
		const other = createServer((_, response) => response.end(body));
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const { port } = other.address() as AddressInfo;
		const remote = makeRemoteRun(`http://127.0.0.1:${port}`);
		await expect(remote(regionList, undefined)).rejects.toMatchObject(fault);
		other.close();
	});

	it('stops waiting when it is told to', async () => {
		const control = new AbortController();
		const asked = makeRemoteRun(served.gateway.url, control.signal)(regionList, undefined);
		control.abort();
		await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
	});
});
