import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll } from 'vitest';
import { openDuckdb } from './duckdb.ts';
import { makeEditions } from './edition.ts';
import type { GatewayEngine } from './engine.ts';
import { questions, type Question } from './questions.ts';
import { makeGateway, type GatewayOptions } from './server.ts';

/** Tables the questions read. */
export const datasets = ['observations', 'regions', 'indicators'] as const;

/** A copy of the published files of these tables. */
export function copyOfData(): { folder: string; manifest: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'kreismonitor-published-'));
	for (const file of ['manifest.json', ...datasets.map((id) => `${id}.parquet`)])
		cpSync(join('static/data', file), join(folder, file));
	const remove = () => rmSync(folder, { recursive: true });
	return { folder, manifest: join(folder, 'manifest.json'), remove };
}

/** A question that takes minutes. */
const slow: Question = {
	asked: {
		name: 'slow',
		tables: [],
		sql: 'SELECT sum(a.range % (b.range + 1)) AS n FROM range(10000000) a, range(1000000) b',
		bind: () => [],
		row: v.object({ n: v.number() })
	},
	params: v.strictObject({})
};

/** A gateway over a folder of published files that counts what reaches its engine. */
export async function openGateway(folder: string, options: Partial<GatewayOptions> = {}) {
	const log: string[] = [];
	const asked: string[] = [];
	const ended: string[] = [];
	const counting = (engine: GatewayEngine): GatewayEngine => ({
		...engine,
		ask: async (job, ...rest) => {
			asked.push(job.name);
			return engine.ask(job, ...rest).finally(() => ended.push(job.name));
		}
	});
	const editions = makeEditions(
		folder,
		async (manifest) =>
			counting(await openDuckdb(folder, manifest, datasets, { threads: 1, memory: '1GB' })),
		(message) => log.push(message)
	);
	const gateway = makeGateway({
		...{ editions, questions: new Map([...questions, ['slow', slow]]), origins: [], proxies: 0 },
		...{ rows: 50_000, timeoutMs: 60_000, running: 2, waiting: 50, burst: 10_000, rate: 1_000 },
		log: (message) => log.push(message),
		...options
	});
	await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve));
	const { port } = gateway.server.address() as AddressInfo;
	const url = `http://127.0.0.1:${port}`;
	const ask = (name: string, params: unknown, init: RequestInit = {}) =>
		fetch(`${url}/q/${name}`, {
			method: 'POST',
			body: typeof params === 'string' ? params : JSON.stringify(params),
			...init,
			headers: { 'content-type': 'application/json', ...init.headers }
		});
	return { ...gateway, url, port, ask, log, asked, ended };
}

/** One gateway over a copy of the published files for all tests of a file. */
export function useGateway() {
	const published = copyOfData();
	let gateway: Awaited<ReturnType<typeof openGateway>>;
	beforeAll(async () => {
		gateway = await openGateway(published.folder);
	});
	afterAll(async () => {
		await gateway.stop(0);
		published.remove();
	});
	return {
		published,
		get gateway() {
			return gateway;
		}
	};
}

/** A metric of a gateway as it prints it. */
export async function metric(url: string, name: string): Promise<number> {
	const text = await (await fetch(`${url}/metrics`)).text();
	return Number(new RegExp(`^kreismonitor_gateway_${name} (.*)$`, 'm').exec(text)?.[1]);
}

/** Hash of a file, to see that nobody wrote to it. */
export const bytesOf = (file: string): string => readFileSync(file).toString('base64');
