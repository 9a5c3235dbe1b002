import { existsSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import { policies } from '../../src/build/serving/policy.ts';
import { promised } from '../support/promise.ts';
import { isInstalled, servers } from '../support/servers.ts';

const home = resolve('node_modules/@mdn/mdn-http-observatory');
const isThere = existsSync(home);
if (!isThere)
	console.warn(
		'Skipped: the rules of HTTP Observatory are not installed (npm install --no-save --ignore-scripts @mdn/mdn-http-observatory@1.4.8).'
	);

interface Output {
	constructor: { name: string };
	result: string | null;
	pass: boolean;
}
/** The parts of the grader in use; it is an optional tool without types. */
interface Rules {
	ALL_TESTS: ((asked: object) => Output)[];
	parseHttpEquivHeaders: (html: string, base: string) => Map<string, string[]>;
	getScoreModifier: (result: string) => number;
	MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

async function load(): Promise<Rules> {
	const list = `${home}/conf/hsts-preload.json`;
	// The package fetches the list of preloaded hosts when it is installed; a host that is on it scores higher.
	if (!existsSync(list)) writeFileSync(list, '{}');
	const files = ['constants', 'retriever/utils', 'grader/grader', 'grader/charts'];
	const parts = await Promise.all(files.map((file) => import(`${home}/src/${file}.js`)));
	return Object.assign({}, ...parts) as Rules;
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	data: string;
	verified: true;
}
const ask = (url: string, method = 'GET'): Promise<Answer> =>
	new Promise((done, fail) => {
		const sent = request(
			url,
			{ method, headers: { Origin: 'https://foreign.example' } },
			(answer) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => chunks.push(chunk));
				answer.on('end', () =>
					done({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						data: String(Buffer.concat(chunks)),
						verified: true
					})
				);
			}
		);
		sent.on('error', fail);
		sent.end();
	});

/** What the grader would have fetched of a host that serves these files over TLS and leads there from http. */
async function fetched(base: string, path: string, { parseHttpEquivHeaders }: Rules) {
	const answer = await ask(base + path);
	const page = `https://monitor.example/${path}`;
	// npm start has no certificate and does not promise one.
	const tls = policies.find(({ overTls }) => overTls)?.otherwise;
	const headers = { 'strict-transport-security': tls, ...answer.headers };
	const own = { ...answer, headers, httpEquiv: parseHttpEquivHeaders(answer.data, page) };
	const redirects = [
		{ url: new URL(page.replace('https', 'http')), status: 301 },
		{ url: new URL(page), status: 200 }
	];
	return {
		hostname: 'monitor.example',
		resources: { path: answer.data },
		responses: {
			...{ auto: own, http: own, https: own, cors: await ask(base + path, 'OPTIONS') },
			...{ httpRedirects: redirects, httpsRedirects: redirects }
		},
		session: {
			url: new URL(page),
			jar: { serializeSync: () => ({ cookies: answer.headers['set-cookie'] ?? [] }) }
		}
	};
}

/** The score as the grader counts it: extra points only for what has lost few. */
function score(rules: Rules, asked: object): { points: number; lost: string[] } {
	const outputs = rules.ALL_TESTS.map((test) => test(asked));
	const changes = outputs.map(({ result }) => rules.getScoreModifier(result ?? ''));
	const worst = 100 + changes.reduce((sum, one) => sum + Math.min(0, one), 0);
	const all = 100 + changes.reduce((sum, one) => sum + one, 0);
	return {
		points: worst >= rules.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : worst,
		lost: outputs.flatMap(({ result }, at) => ((changes[at] ?? 0) < 0 ? (result ?? '') : []))
	};
}

const pages = ['', 'arbeitsmarkt/', 'en/aktivitaeten/', 'suche/', 'gibt-es-nicht/'];

promised(
	'headers',
	async () => {
		const rules = await load();
		const found: { name: string; path: string; points: number; lost: string[] }[] = [];
		for (const [name, start] of Object.entries(servers)) {
			if (name !== 'npm start' && !isInstalled(name as 'nginx' | 'apache')) continue;
			const server = await start('/');
			for (const path of pages)
				found.push({ name, path, ...score(rules, await fetched(server.url, path, rules)) });
			server.close();
		}
		const least = Math.min(...found.map(({ points }) => points));
		const names = [...new Set(found.map(({ name }) => name))].join(', ');
		return {
			result: `score ${least} at least on ${names} (as served over TLS, ${pages.length} pages each)`,
			broken: found.flatMap(({ name, path, points, lost }) =>
				points < 120 ? `${name} /${path}: ${points} ${lost.join(' ')}` : []
			)
		};
	},
	{ skip: !isThere }
);
