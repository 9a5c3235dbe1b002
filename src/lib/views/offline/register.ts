import { takeOver } from '../../offline/names.ts';

// Milliseconds within which a new worker takes over by itself, and pages load what they need.
const quiet = 3000;

/** Lets the browser keep the site for reading offline, once the page is at rest; not where data are to be saved. */
export function registerOffline(base: string): void {
	// Absent on hosts without HTTPS.
	if (!('serviceWorker' in navigator) || savesData()) return;
	if (document.readyState === 'complete') whenIdle(() => register(base));
	else addEventListener('load', () => whenIdle(() => register(base)), { once: true });
}

async function register(base: string): Promise<void> {
	const { serviceWorker } = navigator;
	try {
		const own = await serviceWorker.register(`${base}/service-worker.js`, {
			updateViaCache: 'none'
		});
		own.addEventListener('updatefound', () => urge(own));
		urge(own);
		const { active } = await serviceWorker.ready;
		// The page that brought the worker was loaded without it.
		active?.postMessage(location.href);
	} catch {
		// Reading offline is an extra: a browser that will not have it shows the site all the same.
	}
}

/**
 * Asks a new worker that still waits to take over. Its own call fails when a request reaches the old worker just
 * as it is being stopped: Chromium starts that one again and leaves the new one waiting, until all pages are
 * closed. So it is asked again, once, when things have become quiet; asked earlier or more often it would wait on.
 */
function urge(own: ServiceWorkerRegistration): void {
	for (const worker of [own.installing, own.waiting]) {
		const ask = () => {
			if (worker?.state === 'installed') worker.postMessage(takeOver);
		};
		const askLater = () => {
			if (worker?.state === 'installed') setTimeout(ask, quiet);
		};
		worker?.addEventListener('statechange', askLater);
		askLater();
	}
}

const whenIdle = (act: () => void): void => {
	if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 });
	else setTimeout(act, 2000);
};

const savesData = (): boolean =>
	'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
