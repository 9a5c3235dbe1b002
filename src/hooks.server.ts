import type { Handle } from '@sveltejs/kit';

const overview = '/(site)/[[lang=lang]]';

/** Writes the language of the page into <html lang>; the overview shows its charts before it asks for scripts. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'de'),
		preload: ({ type, path }) =>
			type === 'font' ? path.includes('fira-sans') : type === 'css' || event.route.id !== overview
	});
