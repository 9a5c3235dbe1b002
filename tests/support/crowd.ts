import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';

/** What a crowd of visitors lived through: milliseconds of each whole visit and of each answer, and what went wrong. */
export interface Crowd {
	visits: number[];
	answers: number[];
	errors: string[];
}

/** The value below which a share of the times lies. */
export const quantile = (times: readonly number[], share: number): number =>
	times.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? NaN;

/** Connections a browser opens to one host. */
const connections = 6;
const headEnd = Buffer.from('\r\n\r\n');

/**
 * Lets visitors come at once: each asks for the page, then for the rest over six connections. A client of sockets
 * alone, because the visitors share their processors with the server under test.
 */
export async function letIn(host: URL, paths: readonly string[], visitors: number): Promise<Crowd> {
	const crowd: Crowd = { visits: [], answers: [], errors: [] };
	const [page = '/', ...rest] = paths;
	const visit = async () => {
		const start = performance.now();
		await take(host, [page], crowd);
		const next = rest.values();
		await Promise.all(Array.from({ length: connections }, () => take(host, next, crowd)));
		crowd.visits.push(performance.now() - start);
	};
	await Promise.all(Array.from({ length: visitors }, visit));
	return crowd;
}

/** Asks for one path after the other over one connection. */
function take(host: URL, paths: Iterable<string>, crowd: Crowd): Promise<void> {
	const left = paths[Symbol.iterator]();
	return new Promise((done) => {
		const socket = connect(Number(host.port), host.hostname);
		let [asked, path, missing] = [0, '', -1];
		let head = Buffer.alloc(0);
		const ask = () => {
			const { value, done: isOver } = left.next();
			if (isOver) return void socket.end();
			[asked, path, missing] = [performance.now(), value, -1];
			socket.write(
				`GET ${path} HTTP/1.1\r\nHost: ${host.host}\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n`
			);
		};
		const read = (chunk: Buffer) => {
			if (missing >= 0) missing -= chunk.length;
			else {
				head = Buffer.concat([head, chunk]);
				const end = head.indexOf(headEnd);
				if (end < 0) return;
				const text = head.toString('latin1', 0, end);
				const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
				if (!text.startsWith('HTTP/1.1 200') || Number.isNaN(length))
					crowd.errors.push(`${path} ${text.split('\r\n', 1)[0]}`);
				missing = (length || 0) - (head.length - end - headEnd.length);
				head = Buffer.alloc(0);
			}
			if (missing > 0) return;
			crowd.answers.push(performance.now() - asked);
			ask();
		};
		socket.on('connect', ask);
		socket.on('data', read);
		socket.on('error', (error) => crowd.errors.push(`${path} ${error.message}`));
		socket.on('close', () => {
			if (missing > 0) crowd.errors.push(`${path} ended early`);
			done();
		});
	});
}
