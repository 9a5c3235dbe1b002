import type { Locale } from '../../core/locale.ts';
import { altText } from '../../figures/export/handout.ts';

/** A figure that goes along with a shared page. */
export interface SharedFigure {
	id: string;
	headline: string;
	subtitle: string;
	summary: string;
	/** Pixels of its picture. */
	width: number;
	height: number;
}

/** What other programs are told about a page. */
export interface SharedPage {
	/** Without the language: "/arbeitsmarkt/". */
	path: string;
	locale: Locale;
	siteName: string;
	/** Where the site is published; null while nobody knows. */
	origin: string | null;
	/** Title and description as they stand in the page. */
	title: string;
	description: string;
	figure: SharedFigure;
	/** Whether the page shows that figure: then its sentence stands for the page. */
	own: boolean;
	/** View of an embedded figure, which is the page to be found. */
	view?: string;
}

const prefixes = { de: '', en: '/en' } as const;
const places = { de: 'de_DE', en: 'en_GB' } as const;

const escape = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('\u00ad', '');

/** Address of a path in the site: absolute where the site knows its origin, else as seen from the page. */
function addressFrom({ path, locale, origin }: SharedPage, to: string): string {
	if (origin !== null) return origin + to;
	const depth = `${prefixes[locale]}${path}`.split('/').filter(Boolean).length;
	return (depth === 0 ? './' : '../'.repeat(depth)) + to.slice(1);
}

const meta = (name: string, content: string) =>
	`<meta ${name.startsWith('twitter') ? 'name' : 'property'}="${name}" content="${escape(content)}">`;

/** The lines of the head that chats, networks, search engines and content systems read. */
export function shareTags(page: SharedPage): string {
	const { figure, locale, own, siteName } = page;
	const prefix = prefixes[locale];
	const other = locale === 'de' ? 'en' : 'de';
	const at = (to: string) => addressFrom(page, to);
	return [
		meta('og:type', page.view === undefined ? 'website' : 'article'),
		meta('og:site_name', siteName),
		meta('og:locale', places[locale]),
		meta('og:locale:alternate', places[other]),
		meta('og:title', page.title),
		meta('og:description', descriptionOf(page)),
		meta('og:image', at(`${prefix}/figures/${figure.id}.png`)),
		meta('og:image:type', 'image/png'),
		meta('og:image:width', String(figure.width)),
		meta('og:image:height', String(figure.height)),
		meta('og:image:alt', altText({ shown: figure })),
		meta('twitter:card', 'summary_large_image'),
		...whereabouts(page, at),
		...(own
			? [
					`<link rel="alternate" type="application/json+oembed" href="${at(`${prefix}/oembed/${figure.id}.json`)}" title="${escape(figure.headline)}">`
				]
			: [])
	].join('\n\t\t');
}

/** The finding of the figure a page shows, where the title does not say it already; else the page's own words. */
function descriptionOf({ own, view, title, description, figure }: SharedPage): string {
	if (!own) return description;
	const { headline, summary } = figure;
	return view === undefined && title !== headline
		? altText({ shown: { headline, subtitle: '', summary } })
		: summary;
}

/** Where the page is to be found; a page that does not know its origin has nothing to say on that. */
function whereabouts({ origin, path, locale, view }: SharedPage, at: (to: string) => string) {
	const canonical = `<link rel="canonical" href="${at(prefixes[locale] + (view ?? path))}">`;
	if (origin === null) return view === undefined ? [] : [canonical];
	return [
		canonical,
		meta('og:url', at(prefixes[locale] + path)),
		...(['de', 'en'] as const).map(
			(lang) => `<link rel="alternate" hreflang="${lang}" href="${at(prefixes[lang] + path)}">`
		)
	];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (html: string): string =>
	html
		.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
		.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();

/** What a finished page says of itself: heading, description, and the ids of its figures in their order. */
export const readPage = (html: string) => ({
	title: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ''),
	description: plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
	figures: [...html.matchAll(/<figure id="([\w-]+)"/g)].flatMap(([, id]) => id ?? [])
});
