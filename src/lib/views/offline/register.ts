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
		await serviceWorker.register(`${base}/service-worker.js`, { updateViaCache: 'none' });
		const { active } = await serviceWorker.ready;
		// The page that brought the worker was loaded without it.
		active?.postMessage(location.href);
	} catch {
		// Reading offline is an extra: a browser that will not have it shows the site all the same.
	}
}

const whenIdle = (act: () => void): void => {
	if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 });
	else setTimeout(act, 2000);
};

const savesData = (): boolean =>
	'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
