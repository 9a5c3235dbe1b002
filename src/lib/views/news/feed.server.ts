import { county } from '../../core/county.ts';
import { type Locale, pagePath } from '../../core/locale.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { atomOf } from './atom.ts';
import { loadAllNews } from './news.server.ts';

/** The feed of one language; its links are whole addresses once data/county.json says where the site is. */
export async function loadFeed(locale: Locale): Promise<string> {
	const t = await loadMessages(locale);
	const name = county.name[locale];
	return atomOf(await loadAllNews(locale), {
		locale,
		format: makeFormat(locale, t.units),
		site: `${t.siteName} ${name}`,
		author: county.operator.name ?? t.siteName,
		region: county.region,
		home: county.origin ? `${county.origin}${pagePath(locale, '/')}` : './'
	});
}
