import { json } from '@sveltejs/kit';
import { loadFactBook } from '#lib/figures/facts.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) =>
	json(await loadFactBook(params.lang === 'en' ? 'en' : 'de'));
