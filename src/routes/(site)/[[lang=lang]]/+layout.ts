import { localeOf } from '#lib/core/locale.ts';
import { makeFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	const t = await loadMessages(locale);
	return { locale, t, format: makeFormat(locale, t.units) };
};
