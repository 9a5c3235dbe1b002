import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { loadEditions, type Edition } from './edition.server.ts';
import { tellNews, type News, type Teller } from './news.ts';

async function tellerOf(locale: Locale): Promise<Teller> {
	const t = await loadMessages(locale);
	return { locale, t, format: makeFormat(locale, t.units), county };
}

/** What the edition of today changed. */
export async function loadNews(locale: Locale): Promise<News> {
	const [now, before] = loadEditions();
	if (!now) throw new Error('no edition of the data');
	return tellNews(now, before, await tellerOf(locale));
}

/** What each kept edition changed against the one before it, the latest first. */
export async function loadAllNews(locale: Locale): Promise<News[]> {
	const teller = await tellerOf(locale);
	return allNews(loadEditions(), teller);
}

/** Most editions that a feed tells of. */
const most = 6;

/** The same for given editions, the latest first. */
export const allNews = (editions: readonly Edition[], teller: Teller): News[] =>
	editions.slice(0, most).map((edition, at) => tellNews(edition, editions[at + 1], teller));
