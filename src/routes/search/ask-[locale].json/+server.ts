import { error, json } from '@sveltejs/kit';
import { locales } from '#lib/core/locale.ts';
import { buildVocabulary } from '#lib/views/search/ask/vocabulary.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const GET: RequestHandler = async ({ params }) => {
	const locale = locales.find((own) => own === params.locale);
	if (!locale) error(404);
	return json(await buildVocabulary(locale));
};
