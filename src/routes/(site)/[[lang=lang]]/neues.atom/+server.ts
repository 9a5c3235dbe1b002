import { loadFeed } from '#lib/views/news/feed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) =>
	new Response(await loadFeed(params.lang ?? 'de'), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
