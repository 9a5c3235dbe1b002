import { localeOf } from '#lib/core/locale.ts';
import { error } from '@sveltejs/kit';
import { themeEntries } from '#lib/figures/strategy/load.server.ts';
import { themeWord, wordResponse } from '#lib/views/brief/docx/load.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = themeEntries;

export const GET: RequestHandler = async ({ params }) =>
	wordResponse((await themeWord(params.theme, localeOf(params.lang), 'whole')) ?? error(404));
