import type { AddressInfo } from 'node:net';
import type { Edition } from '../../src/gateway/edition.ts';
import { questions } from '../../src/gateway/questions.ts';
import { makeGateway, type GatewayOptions } from '../../src/gateway/server.ts';

/** How a gateway did under load. */
export interface Load {
	perSecond: number;
	/** Milliseconds that half, and 19 of 20 answers take at most. */
	p50: number;
	p95: number;
	/** Answers without rows, by status and code. */
	failed: Record<string, number>;
}

/** Opens a gateway over one edition, without the limits that keep single clients apart. */
export async function openGateway(
	edition: Edition,
	log: string[],
	options: Partial<GatewayOptions> = {}
) {
	const { server, stop } = makeGateway({
		editions: { use: (work) => work(edition), close: async () => undefined },
		...{ questions, origins: [], proxies: 0, rows: 50_000, timeoutMs: 120_000 },
		...{ running: 3, waiting: 100, burst: 1_000_000, rate: 1_000_000 },
		log: (message) => log.push(message),
		...options
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** So many clients ask one question after the other for a while, each time for other parameters. */
export async function measure(
	url: string,
	{ name, params }: { name: string; params: (turn: number) => object },
	{ clients, seconds }: { clients: number; seconds: number }
): Promise<Load> {
	const until = performance.now() + seconds * 1_000;
	const times: number[] = [];
	const failed: Record<string, number> = {};
	let turn = 0;
	const client = async () => {
		while (performance.now() < until) {
			const start = performance.now();
			const body = JSON.stringify(params(turn++));
			const headers = { 'content-type': 'application/json' };
			const answer = await fetch(`${url}/q/${name}`, { method: 'POST', headers, body });
			const said = await answer.text();
			if (answer.ok) times.push(performance.now() - start);
			else {
				const why = `${answer.status} ${said.slice(0, 200)}`;
				failed[why] = (failed[why] ?? 0) + 1;
			}
		}
	};
	const begin = performance.now();
	await Promise.all(Array.from({ length: clients }, client));
	// The last answers come after the end.
	const took = (performance.now() - begin) / 1_000;
	times.sort((a, b) => a - b);
	const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? NaN);
	return {
		perSecond: times.length / took,
		p50: at(0.5),
		p95: at(0.95),
		failed
	};
}
