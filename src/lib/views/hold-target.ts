const patience = 3000;
const readerActs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Keeps what the address points at where it landed while late layout moves it, until the reader does something. */
export function holdTarget(hash: string): void {
	const target = document.getElementById(decodeURIComponent(hash.slice(1)));
	if (!target) return;
	const listening = new AbortController();
	const observer = new ResizeObserver(() =>
		target.scrollIntoView({ block: 'start', behavior: 'instant' })
	);
	const stop = () => {
		observer.disconnect();
		listening.abort();
	};
	// Charts take their measured width and sections off the screen their real height: both move what lies below.
	for (const moved of document.querySelectorAll('body, main, main section'))
		observer.observe(moved);
	for (const type of readerActs)
		addEventListener(type, stop, { passive: true, signal: listening.signal });
	setTimeout(stop, patience);
}
