import { localeOf } from '#lib/core/locale.ts';
import { countyWord, wordResponse } from '#lib/views/brief/docx/load.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) =>
	wordResponse(await countyWord(localeOf(params.lang), 'whole'));
