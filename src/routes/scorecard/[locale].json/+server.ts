import { error } from '@sveltejs/kit';
import { locales } from '#lib/core/locale.ts';
import { toPackedJson } from '#lib/core/rows.ts';
import { loadGlance } from '#lib/views/district/load.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const GET: RequestHandler = async ({ params }) => {
	const locale = locales.find((own) => own === params.locale);
	if (!locale) error(404);
	return new Response(toPackedJson(await loadGlance(locale)), {
		headers: { 'Content-Type': 'application/json' }
	});
};
