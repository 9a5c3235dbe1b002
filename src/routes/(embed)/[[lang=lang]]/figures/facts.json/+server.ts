import { localeOf } from '#lib/core/locale.ts';
import { json } from '@sveltejs/kit';
import { loadFactBook } from '#lib/figures/facts.server.ts';
import { loadFollows } from '#lib/views/embed/embed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) => {
	const locale = localeOf(params.lang);
	return json({ ...(await loadFactBook(locale)), follows: await loadFollows(locale) });
};
