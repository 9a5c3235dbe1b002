import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickAt, middleOf, waitUntil, type Driven, type Tab } from './tab.ts';

const program = '/usr/bin/firefox-esr';
export const isFirefoxThere = existsSync(program);

/** What the browser would ask of its maker, and where it puts what is downloaded. */
const settings = (downloads: string): Record<string, string | number | boolean> => ({
	'app.update.enabled': false,
	'browser.download.dir': downloads,
	'browser.download.folderList': 2,
	'browser.download.always_ask_before_handling_new_types': false,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'intl.accept_languages': 'de',
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'toolkit.telemetry.server': ''
});

interface Message {
	id?: number;
	method?: string;
	params?: Record<string, unknown>;
	result?: Record<string, unknown>;
	error?: string;
	message?: string;
}

const isOwn = /^(http:\/\/127\.0\.0\.1|data:|blob:|about:)/;

/** Starts Firefox with a profile of its own and speaks to it. */
export async function startFirefox(): Promise<Driven> {
	const dir = mkdtempSync(join(tmpdir(), 'firefox-'));
	const downloads = join(dir, 'downloads');
	mkdirSync(downloads);
	writeFileSync(
		join(dir, 'user.js'),
		Object.entries(settings(downloads))
			.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
			.join('\n')
	);
	const args = ['--headless', '--no-remote', '--profile', dir, '--remote-debugging-port', '0'];
	const child = spawn(program, args, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, HOME: dir }
	});
	const connection = await connect(`${await addressOf(child)}/session`);
	await connection.send('session.new', { capabilities: {} });
	await connection.send('session.subscribe', {
		events: ['network.beforeRequestSent']
	});
	const asked: string[] = [];
	connection.on('network.beforeRequestSent', ({ request }) => {
		asked.push((request as { url: string }).url);
	});
	return {
		downloads,
		tab: () => openTab(connection),
		foreign: () => asked.filter((url) => !isOwn.test(url)),
		close: () => {
			connection.close();
			child.kill('SIGKILL');
			rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

const addressOf = (child: ChildProcess): Promise<string> =>
	new Promise((done, fail) => {
		let said = '';
		child.stderr?.on('data', (chunk) => {
			said += String(chunk);
			const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
			if (url) done(url);
		});
		child.on('exit', () => fail(new Error(`Firefox ended: ${said}`)));
	});

interface Connection {
	send: (method: string, params: object) => Promise<Record<string, unknown>>;
	on: (method: string, hear: (params: Record<string, unknown>) => void) => void;
	close: () => void;
}

async function connect(url: string): Promise<Connection> {
	const socket = new WebSocket(url);
	await new Promise((done, fail) => {
		socket.onopen = done;
		socket.onerror = () => fail(new Error(`no answer from ${url}`));
	});
	const waiting = new Map<number, (message: Message) => void>();
	const heard: [string, (params: Record<string, unknown>) => void][] = [];
	socket.onmessage = ({ data }) => {
		const message: Message = JSON.parse(String(data));
		if (message.id !== undefined) waiting.get(message.id)?.(message);
		else
			for (const [method, hear] of heard) if (method === message.method) hear(message.params ?? {});
	};
	let count = 0;
	return {
		on: (method, hear) => void heard.push([method, hear]),
		close: () => socket.close(),
		send: (method, params) =>
			new Promise((done, fail) => {
				const id = ++count;
				waiting.set(id, ({ error, message, result = {} }) =>
					error ? fail(new Error(`${method}: ${error} ${message}`)) : done(result)
				);
				socket.send(JSON.stringify({ id, method, params }));
			})
	};
}

async function openTab({ send }: Connection): Promise<Tab> {
	const { context } = await send('browsingContext.create', { type: 'tab' });
	await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
	const read = async (expression: string): Promise<string> => {
		const { result, exceptionDetails } = await send('script.evaluate', {
			expression: `(async () => String(await (${expression})))()`,
			target: { context },
			awaitPromise: true
		});
		if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
		return String((result as { value?: string }).value);
	};
	return {
		read,
		goto: async (url) =>
			void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
		until: (expression) => waitUntil(read, expression),
		click: async (selector) => {
			const actions = clickAt(await middleOf(read, selector));
			await send('input.performActions', { context, actions });
		}
	};
}
