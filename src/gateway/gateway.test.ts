import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { run } from '#lib/data/run.server.ts';
import { metric, openGateway, useGateway } from './gateway.fixture.ts';
import { questions } from './questions.ts';

vi.setConfig({ testTimeout: 240_000 });

const served = useGateway();
const { published } = served;

const everyone = { sex: 'total', age: 'total' };
const districts = { level: 'district', within: '06', ...everyone };
const good: Record<string, object> = {
	'compare-indicators': districts,
	'compare-regions': {},
	'compare-part': { ...districts, indicator: 'svb_workplace_total', beside: ['06', 'DG'] },
	observed: { indicators: ['svb_workplace_total', 'gdp_total'], regions: ['06436', '06'] }
};

describe('an answer', () => {
	it.each([...questions.keys()])('has the rows the runner of the build gives: %s', async (name) => {
		const answer = await served.gateway.ask(name, good[name]);
		expect(answer.status).toBe(200);
		const { rows } = (await answer.json()) as { rows: unknown[] };
		const asked = questions.get(name)?.asked;
		expect(rows.length).toBeGreaterThan(20);
		expect(rows).toEqual(asked && (await run(asked, good[name])));
	});

	it('is not sent again to who has it, until there is another edition', async () => {
		const get = (name: string, params: object, headers = {}) =>
			fetch(
				`${served.gateway.url}/q/${name}?parameters=${encodeURIComponent(JSON.stringify(params))}`,
				{ headers }
			);
		const first = await get('compare-regions', {});
		const etag = first.headers.get('etag') ?? '';
		const posted = await served.gateway.ask('compare-regions', {});
		expect(await first.json()).toEqual(await posted.json());
		const before = served.gateway.asked.length;
		const headers = { 'if-none-match': etag };
		for (const named of [etag, `"old", W/${etag}`]) {
			const second = await get('compare-regions', {}, { 'if-none-match': named });
			expect([second.status, await second.text()]).toEqual([304, '']);
		}
		// "Not modified" is no answer to a POST.
		const again = await served.gateway.ask('compare-regions', {}, { headers });
		expect([again.status, await again.json()]).toMatchObject([412, { error: { code: 'known' } }]);
		expect(served.gateway.asked.length).toBe(before);
		expect((await get('compare-indicators', districts, headers)).status).toBe(200);

		const manifest = JSON.parse(readFileSync(published.manifest, 'utf8')) as object;
		writeFileSync(published.manifest, JSON.stringify({ ...manifest, again: true }));
		await vi.waitFor(async () => {
			const third = await get('compare-regions', {}, headers);
			expect(third.status).toBe(200);
			expect(third.headers.get('etag')).not.toBe(etag);
		}, 20_000);
	});

	it('has no more rows than it may: then it is refused, not cut', async () => {
		const small = await openGateway(published.folder, { rows: 10 });
		const answer = await small.ask('compare-regions', {});
		expect(answer.status).toBe(422);
		expect(await answer.json()).toEqual({
			error: {
				code: 'too-many-rows',
				message: 'the answer has more than 10 rows; ask for fewer places or indicators'
			}
		});
		await small.stop(0);
	});
});

describe('a query that takes too long', () => {
	it('is cancelled in the engine after its time', async () => {
		const hasty = await openGateway(published.folder, { timeoutMs: 3_000 });
		const answer = await hasty.ask('slow', {});
		expect(answer.status).toBe(504);
		expect(((await answer.json()) as { error: object }).error).toMatchObject({ code: 'timeout' });
		expect(hasty.ended).toEqual(['slow']);
		expect(await metric(hasty.url, 'running')).toBe(0);
		expect(await metric(hasty.url, 'timeouts_total')).toBe(1);
		expect((await hasty.ask('compare-regions', {})).status).toBe(200);
		await hasty.stop(0);
	});

	it('is cancelled in the engine when nobody waits any longer', async () => {
		const control = new AbortController();
		const gone = served.gateway.ask('slow', {}, { signal: control.signal });
		await vi.waitFor(
			async () => expect(await metric(served.gateway.url, 'running')).toBe(1),
			20_000
		);
		control.abort();
		await expect(gone).rejects.toThrow('aborted');
		await vi.waitFor(() => expect(served.gateway.ended).toContain('slow'), 20_000);
		expect(await metric(served.gateway.url, 'running')).toBe(0);
		expect(await metric(served.gateway.url, 'cancelled_total')).toBe(1);
		expect(served.gateway.log).toEqual([]);
	});

	it('keeps a few waiting and refuses the rest', async () => {
		const narrow = await openGateway(published.folder, { running: 1, waiting: 1 });
		const control = new AbortController();
		const slow = narrow.ask('slow', {}, { signal: control.signal }).catch(() => undefined);
		await vi.waitFor(async () => expect(await metric(narrow.url, 'running')).toBe(1), 20_000);
		const two = [narrow.ask('compare-regions', {}), narrow.ask('compare-regions', {})];
		const refused = await Promise.race(two);
		expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
		control.abort();
		await slow;
		const statuses = (await Promise.all(two)).map(({ status }) => status);
		expect(statuses.sort()).toEqual([200, 503]);
		await narrow.stop(0);
	});
});

describe('clients', () => {
	it('that ask too often wait', async () => {
		const strict = await openGateway(published.folder, { burst: 2, rate: 1 });
		const answers = [];
		for (let index = 0; index < 4; index++) answers.push(await strict.ask('slow', { no: 1 }));
		expect(answers.map(({ status }) => status)).toEqual([400, 400, 429, 429]);
		expect(answers[3]?.headers.get('retry-after')).toBe('1');
		await strict.stop(0);
	});

	it('of other origins ask only where they are listed', async () => {
		const origin = 'https://other.example';
		const listed = await openGateway(published.folder, { origins: [origin] });
		const from = (name: string) => ({ headers: { origin: name } });
		const answer = await listed.ask('compare-regions', {}, from(origin));
		expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
		const refused = await listed.ask('compare-regions', { no: 1 }, from(origin));
		expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
		expect((await listed.ask('compare-regions', {}, from('https://evil.example'))).status).toBe(
			403
		);
		expect((await listed.ask('compare-regions', {}, from(listed.url))).status).toBe(200);
		const asked = await listed.ask('compare-regions', undefined, {
			...{ method: 'OPTIONS', body: null, ...from(origin) }
		});
		expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([
			204,
			'GET, POST'
		]);
		await listed.stop(0);
	});
});

it('stops in order: what runs ends, what comes is refused, nothing is left', async () => {
	const stopping = await openGateway(published.folder);
	const asked = stopping.ask('slow', {});
	await vi.waitFor(async () => expect(await metric(stopping.url, 'running')).toBe(1), 20_000);
	const stopped = stopping.stop(300);
	await expect(stopping.ask('compare-regions', {})).rejects.toThrow();
	expect((await asked).status).toBe(503);
	await stopped;
	expect(stopping.ended).toEqual(['slow']);
});
