import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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
	'--no-zygote',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--disable-sync',
	'--no-first-run'
];

/** Path of an installed Chromium or Chrome, else of the one from npm (Linux x64). */
export async function chromiumPath(): Promise<string> {
	const found = installed.find((path) => path !== '' && existsSync(path));
	if (found) return found;
	const { default: packaged } = await import('@sparticuz/chromium');
	return packaged.executablePath();
}

/** Starts the test browser; every request to another host than this machine goes to the proxy. */
export async function launch(proxy?: string): Promise<Browser> {
	return chromium.launch({
		executablePath: await chromiumPath(),
		args: [...flags, ...(proxy ? [`--proxy-server=${proxy}`] : [])]
	});
}
