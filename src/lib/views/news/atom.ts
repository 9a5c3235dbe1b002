import { escapeMarkup } from '../../core/markup.ts';
import type { Locale } from '../../core/locale.ts';
import { fitForXml } from '../../core/xml-text.ts';
import type { Format } from '../../i18n/format.ts';
import type { News } from './news.ts';
import { newsWords } from './words.ts';

interface Feed {
	locale: Locale;
	format: Format;
	/** Name of the site with its county. */
	site: string;
	author: string;
	/** Official key of the county. */
	region: string;
	/** Address of the folder of this language, with a slash at its end; "./" while nobody knows it. */
	home: string;
}

/**
 * Ids that stay the same wherever the site is published, so they name no host of anybody:
 * ".invalid" is reserved and never belongs to one. The date is that of the edition.
 */
const tagOf = (region: string, date: string, path: string) =>
	`tag:${region.toLowerCase()}.kreismonitor.invalid,${date}:${path}`;
/** The day the scheme of the ids began. */
const since = '2026-11-29';

const element = (name: string, text: string, attributes = '') =>
	`<${name}${attributes}>${escapeMarkup(text)}</${name}>`;

/** The feed of new numbers (RFC 4287): for each edition what it brought, by indicator. */
export function atomOf(all: readonly News[], feed: Feed): string {
	const { locale, site, author, region, home } = feed;
	const words = newsWords[locale];
	const updated = `${all[0]?.date ?? since}T00:00:00Z`;
	const page = `${home}neues/`;
	return fitForXml(
		[
			'<?xml version="1.0" encoding="utf-8"?>',
			`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
			element('title', `${words.tab} · ${site}`),
			element('id', tagOf(region, since, `neues/${locale}`)),
			element('updated', updated),
			`<author>${element('name', author)}</author>`,
			`<link rel="alternate" type="text/html" href="${escapeMarkup(page)}"/>`,
			`<link rel="self" type="application/atom+xml" href="${escapeMarkup(`${home}neues.atom`)}"/>`,
			...all.flatMap((news, at) => entriesOf(news, feed, at === 0)),
			'</feed>',
			''
		].join('\n')
	);
}

function entriesOf(
	news: News,
	{ locale, format, region, home }: Feed,
	isLatest: boolean
): string[] {
	const words = newsWords[locale];
	const date = format.period(news.date);
	// The page tells of the latest edition only.
	const page = `${home}${isLatest ? 'neues/' : 'daten/ausgaben/'}`;
	const entry = (path: string, title: string, text: string, link: string) =>
		[
			'<entry>',
			element('title', title),
			element('id', tagOf(region, news.date, `${news.edition}/${locale}/${path}`)),
			element('updated', `${news.date}T00:00:00Z`),
			`<link rel="alternate" type="text/html" href="${escapeMarkup(link)}"/>`,
			element('summary', text, ' type="text"'),
			'</entry>'
		].join('\n');
	const title = news.before ? words.since(format.period(news.before)) : words.titleFirst;
	const lead = news.before ? words.lead(date, format.period(news.before)) : words.leadFirst(date);
	const nothing = news.before && news.indicators.length === 0 ? ` ${words.noIndicators}` : '';
	return [
		...news.indicators.map(({ id, name, sentences, own }) =>
			entry(
				id,
				`${name} (${date})`,
				[...sentences, ...own.map((one) => `${one}.`)].join(' '),
				isLatest ? `${page}#${id}` : page
			)
		),
		entry('ausgabe', title, `${lead}${nothing}`, page)
	];
}
