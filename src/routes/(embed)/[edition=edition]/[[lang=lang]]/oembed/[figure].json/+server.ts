import { error, json } from '@sveltejs/kit';
import { county } from '#lib/core/county.ts';
import { frozenEntries } from '#lib/views/embed/embed.server.ts';
import { loadHandout } from '#lib/views/embed/files.server.ts';
import { oembed } from '#lib/views/embed/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// Without an origin the answers would lead into the page that asks for them.
export const prerender = county.origin !== null;
export const entries: EntryGenerator = frozenEntries;

export const GET: RequestHandler = async ({ params: { figure, lang, edition } }) =>
	json(oembed((await loadHandout(figure, lang)) ?? error(404), edition) ?? error(404));
