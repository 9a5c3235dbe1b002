import { existsSync, statfsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './packaged.ts';

const installed = [
	process.env.CHROMIUM_PATH ?? '',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

// The package's own flags would switch web security off.
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--disable-sync',
	'--no-first-run'
];

/** An installed Chromium or Chrome, else the one from npm (Linux x64), which KREISMONITOR_BROWSER=npm asks for. */
async function findBrowser(): Promise<{ path: string; env?: Record<string, string> }> {
	const wantsPackaged = process.env.KREISMONITOR_BROWSER === 'npm';
	const found = installed.find((path) => path !== '' && existsSync(path));
	return found && !wantsPackaged ? { path: found } : unpackChromium();
}

/** Room that the pages of a few windows share; in containers it is often far less. */
const shared = { path: '/dev/shm', needed: 2 ** 30 };

/** Whether the pages find room in memory for what they share: on a disk it costs a tenth of the time of a visit. */
function hasSharedMemory(): boolean {
	if (!existsSync(shared.path)) return false;
	const { bavail, bsize } = statfsSync(shared.path);
	return bavail * bsize > shared.needed;
}

/** Starts the test browser; every request to another host than this machine goes to the proxy. More flags as Chromium takes them. */
export async function launch(proxy?: string, more: readonly string[] = []): Promise<Browser> {
	const { path, env } = await findBrowser();
	return chromium.launch({
		executablePath: path,
		args: [...flags, ...more, ...(proxy ? [`--proxy-server=${proxy}`] : [])],
		...(hasSharedMemory() && { ignoreDefaultArgs: ['--disable-dev-shm-usage'] }),
		...(env && { env })
	});
}
