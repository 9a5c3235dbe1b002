import { localeOf } from '#lib/core/locale.ts';
import { error } from '@sveltejs/kit';
import {
	loadTheme,
	loadThemeRows,
	loadThemes,
	themeEntries
} from '#lib/figures/strategy/load.server.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import { loadCube } from '#lib/figures/load.server.ts';
import { themeGaps } from '#lib/figures/strategy/theme-gaps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = themeEntries;

export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	const { theme, ...page } = (await loadTheme(params.theme, locale)) ?? error(404);
	const { id, name, about } = theme;
	const rows = await loadThemeRows(id, locale);
	const others = (await loadThemes(locale)).filter(({ id }) => id !== params.theme);
	const evidence = await loadEvidence(locale, `/themen/${id}/`);
	const gap = (await loadCube({ cube: themeGaps })).find((own) => own.theme === id);
	return { ...page, evidence, gap, theme: { id, name, about }, rows, others };
};
