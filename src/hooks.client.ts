import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { navigating } from '$app/state';

/** The router waits for this before it would put its error page in place of what can be read. */
const never = new Promise<never>(() => undefined);

/** Makes a failure of every answer to the router that is an error: an answer would not pass `handleError`. */
export const init: ClientInit = () => {
	addEventListener('unhandledrejection', () => void putBack());
	const plain = window.fetch;
	window.fetch = async (input, options) => {
		const answer = await plain(input, options);
		// Where the server has no page either, its answer is the truth.
		const isNowhere = answer.status === 404 && document.getElementById('unknown') !== null;
		if (!answer.ok && !isNowhere && new URL(answer.url).pathname.endsWith('/__data.json'))
			throw new Error(`${answer.url}: HTTP ${answer.status}`);
		return answer;
	};
};

/** A page that its scripts emptied while they took it over is fetched again as the server has it. */
async function putBack(): Promise<void> {
	const app = document.querySelector('.app');
	if (!app || app.querySelector('main')) return;
	const html = await (await fetch(location.href)).text();
	const whole = new DOMParser().parseFromString(html, 'text/html').querySelector('.app');
	if (whole) app.replaceChildren(...whole.childNodes);
}

/** Enhancement takes nothing away: where it fails, the page of the server stays or is asked for. */
export const handleError: HandleClientError = ({ event, status, message }) => {
	const { dataset } = document.documentElement;
	if (dataset.live === undefined && document.querySelector('main')) {
		dataset.broken = '';
		return never;
	}
	const address = event.url.href;
	if (navigating.to?.url.href === address && status !== 404) {
		// The layout knows what to do (Travel.svelte); before it does, the browser goes there itself.
		const lost = new CustomEvent('unreached', { detail: address, cancelable: true });
		if (dispatchEvent(lost)) location.href = address;
		return never;
	}
	return { message };
};
