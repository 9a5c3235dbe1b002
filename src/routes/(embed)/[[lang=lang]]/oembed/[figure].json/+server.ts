import { error, json } from '@sveltejs/kit';
import { county } from '#lib/core/county.ts';
import { figureEntries } from '#lib/views/embed/embed.server.ts';
import { loadHandout } from '#lib/views/embed/files.server.ts';
import { oembed } from '#lib/views/embed/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// Without an origin the answers would lead into the page that asks for them.
export const prerender = county.origin !== null;
export const entries: EntryGenerator = figureEntries;

export const GET: RequestHandler = async ({ params }) =>
	json(oembed((await loadHandout(params.figure, params.lang)) ?? error(404)) ?? error(404));
