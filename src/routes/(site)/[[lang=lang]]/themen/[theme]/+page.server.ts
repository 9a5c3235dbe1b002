import { error } from '@sveltejs/kit';
import { loadTheme, loadThemes, themeEntries } from '#lib/figures/strategy/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = themeEntries;

export const load: PageServerLoad = async ({ params }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const page = (await loadTheme(params.theme, locale)) ?? error(404);
	const others = (await loadThemes(locale)).filter(({ id }) => id !== params.theme);
	return { ...page, others };
};
