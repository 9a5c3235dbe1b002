import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watchForeignHosts } from './foreign.ts';
import { freePort, listen } from './listen.ts';
import { clickAt, middleOf, waitUntil, type Driven, type Tab } from './tab.ts';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
export const isWebKitThere = existsSync(driver) && existsSync(screen);

/** Starts WebKitGTK on a screen that nobody sees, and speaks WebDriver to it. */
export async function startWebKit(): Promise<Driven> {
	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	const downloads = join(home, 'downloads');
	mkdirSync(downloads);
	mkdirSync(join(home, '.config'));
	writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	const shown = spawn(screen, ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const port = await freePort();
	const env = { ...process.env, DISPLAY: `:${await displayOf(shown)}`, HOME: home };
	const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
	const watched = await watchForeignHosts();
	const secret = await countSecret();
	const ask = await openSession(port, {
		proxyType: 'manual',
		httpProxy: new URL(watched.url).host,
		sslProxy: secret.host,
		noProxy: ['127.0.0.1']
	});
	return {
		downloads,
		tab: () => tabOf(ask),
		foreign: () => [...watched.asked, ...secret.asked],
		close: () => {
			for (const process of [child, shown]) process.kill('SIGKILL');
			watched.close();
			secret.close();
			rmSync(home, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

const displayOf = (screen: ChildProcess): Promise<string> =>
	new Promise((done, fail) => {
		screen.stdio[3]?.once('data', (number) => done(String(number).trim()));
		screen.once('exit', () => fail(new Error('no screen')));
	});

/** WebKit greets the proxy for https in secret too: that somebody is asked for can be seen, not who. */
async function countSecret(): Promise<{ host: string; asked: string[]; close: () => void }> {
	const asked: string[] = [];
	const server = createServer((socket) => {
		asked.push('a host over https');
		socket.destroy();
	});
	return { host: `127.0.0.1:${await listen(server)}`, asked, close: () => server.close() };
}

type Ask = (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;

/** A session of the driver; what is asked of it is a path below the session. */
async function openSession(port: number, proxy: object): Promise<Ask> {
	const send = async (method: string, path: string, body?: object): Promise<unknown> => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) })
		});
		const { value } = (await answer.json()) as { value: unknown };
		if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
		return value;
	};
	for (let tries = 0; tries < 50; tries++)
		if (await send('GET', '/status').catch(() => null)) break;
		else await setTimeout(100);
	const session = await send('POST', '/session', {
		capabilities: { alwaysMatch: { proxy } }
	});
	const { sessionId } = session as { sessionId: string };
	return (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
}

async function tabOf(ask: Ask): Promise<Tab> {
	await ask('POST', '/window/rect', { width: 1280, height: 900 });
	await ask('POST', '/url', { url: 'about:blank' });
	const read = async (expression: string): Promise<string> => {
		const script = `const done = arguments[arguments.length - 1];
			(async () => String(await (${expression})))().then(
				(said) => done({ said }),
				(error) => done({ error: String(error) })
			);`;
		const answer = await ask('POST', '/execute/async', { script, args: [] });
		const { said, error } = answer as { said?: string; error?: string };
		if (error !== undefined) throw new Error(`${expression}: ${error}`);
		return String(said);
	};
	return {
		read,
		goto: async (url) => void (await ask('POST', '/url', { url })),
		until: (expression) => waitUntil(read, expression),
		click: async (selector) => {
			const actions = clickAt(await middleOf(read, selector));
			await ask('POST', '/actions', { actions });
		}
	};
}
