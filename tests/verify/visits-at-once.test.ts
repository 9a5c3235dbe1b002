import { expect, it } from 'vitest';
import { letIn, quantile } from '../support/crowd.ts';
import { promised } from '../support/promise.ts';
import { isInstalled, servers } from '../support/servers.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const visitors = 1000;
const most = 2000;
const skip = !isInstalled('nginx');
if (skip)
	console.warn(
		'Skipped: nginx is not installed (Debian: apt install nginx-light libnginx-mod-http-brotli-static).'
	);

/** Everything a first visit of a page asks for, the page first. */
async function filesOf(path: string): Promise<string[]> {
	const { requests, close } = await site.visit(path);
	await close();
	const own = requests.filter((url) => url.startsWith(site.url('')));
	return own.map((url) => `/${url.slice(site.url('').length)}`);
}
const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;

promised(
	'visits-at-once',
	async () => {
		const files = await filesOf('');
		const server = await servers.nginx('/', 'worker_processes auto;', 'worker_connections 8192;');
		const host = new URL(server.url);
		await letIn(host, files, 20);
		const { visits, answers, errors } = await letIn(host, files, visitors);
		server.close();
		const [visit, answer] = [quantile(visits, 0.95), quantile(answers, 0.95)];
		return {
			result: `${errors.length} errors; 95 % of the visits (${files.length} requests each) within ${seconds(visit)}, 95 % of the answers within ${seconds(answer)}`,
			broken: [
				...new Set(errors),
				...(visits.length === visitors ? [] : [`${visits.length} visits`]),
				...(visit <= most ? [] : [`95 % of the visits within ${seconds(visit)}`])
			]
		};
	},
	{ skip }
);

it.skipIf(skip)('counts what is not there as an error', async () => {
	const server = await servers.nginx('/');
	const { errors, visits } = await letIn(new URL(server.url), ['/', '/gibt-es-nicht.js'], 3);
	server.close();
	expect(visits).toHaveLength(3);
	expect(errors).toEqual(
		Array.from({ length: 3 }, () => '/gibt-es-nicht.js HTTP/1.1 404 Not Found')
	);
});
