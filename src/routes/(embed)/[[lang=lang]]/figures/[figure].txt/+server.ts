import { error, text } from '@sveltejs/kit';
import { altText } from '#lib/figures/export/handout.ts';
import { figureEntries } from '#lib/views/embed/embed.server.ts';
import { loadHandout } from '#lib/views/embed/files.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = figureEntries;

export const GET: RequestHandler = async ({ params }) => {
	const handout = (await loadHandout(params.figure, params.lang)) ?? error(404);
	return text(`${altText(handout)}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' }
	});
};
