import type { AddressInfo } from 'node:net';
import type { Edition } from '../../src/gateway/edition.ts';
import { questions } from '../../src/gateway/questions.ts';
import { makeGateway } from '../../src/gateway/server.ts';

/** How a gateway did under load. */
export interface Load {
	perSecond: number;
	p50: number;
	p95: number;
	/** Answers without rows, by status. */
	failed: Record<number, number>;
}

/** Opens a gateway over one edition, without the limits that keep single clients apart. */
export async function openGateway(edition: Edition, running: number) {
	const { server, stop } = makeGateway({
		editions: { use: (work) => work(edition), close: async () => undefined },
		...{ questions, origins: [], proxies: 0, rows: 50_000, timeoutMs: 300_000 },
		...{ running, waiting: 100, burst: 1_000_000, rate: 1_000_000, log: () => undefined }
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** So many clients ask one question after the other for a while, each time for other parameters. */
export async function measure(
	url: string,
	name: string,
	params: (turn: number) => object,
	clients: number,
	seconds: number
): Promise<Load> {
	const until = performance.now() + seconds * 1_000;
	const times: number[] = [];
	const failed = new Map<number, number>();
	let turn = 0;
	const client = async () => {
		while (performance.now() < until) {
			const start = performance.now();
			const body = JSON.stringify(params(turn++));
			const headers = { 'content-type': 'application/json' };
			const answer = await fetch(`${url}/q/${name}`, { method: 'POST', headers, body });
			await answer.arrayBuffer();
			if (answer.ok) times.push(performance.now() - start);
			else failed.set(answer.status, (failed.get(answer.status) ?? 0) + 1);
		}
	};
	await Promise.all(Array.from({ length: clients }, client));
	times.sort((a, b) => a - b);
	const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? NaN);
	return {
		perSecond: times.length / seconds,
		p50: at(0.5),
		p95: at(0.95),
		failed: Object.fromEntries(failed)
	};
}
