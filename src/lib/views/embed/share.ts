import { type Locale, locales, otherThan, pagePath } from '../../core/locale.ts';
import { escapeMarkup } from '../../core/markup.ts';
import { editionRoot } from '../../figures/embed/code.ts';
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
	/** Kept edition the page belongs to. */
	edition?: string | undefined;
}

const places = { de: 'de_DE', en: 'en_GB' } as const;

/** A text of the page in an attribute; where to hyphenate is nothing for other programs. */
const attribute = (text: string): string => escapeMarkup(text.replaceAll('\u00ad', ''));

/** Address of a path beside the page, in its edition: absolute where the site knows its origin, else as seen from the page. */
function addressBeside({ path, locale, origin, edition }: SharedPage, to: string): string {
	if (origin !== null) return editionRoot(origin, edition) + to;
	const depth = pagePath(locale, path).split('/').filter(Boolean).length;
	return (depth === 0 ? './' : '../'.repeat(depth)) + to.slice(1);
}

/** Address of a path in the live site; editions lie two folders below it. */
function addressLive(page: SharedPage, to: string): string {
	const address = addressBeside({ ...page, edition: undefined }, to);
	return page.origin === null && page.edition !== undefined ? `../../${address}` : address;
}

const meta = (name: string, content: string) =>
	`<meta ${name.startsWith('twitter') ? 'name' : 'property'}="${name}" content="${attribute(content)}">`;

/** The lines of the head that chats, networks, search engines and content systems read. */
export function shareTags(page: SharedPage): string {
	const { figure, locale, own, siteName } = page;
	const other = otherThan(locale);
	const at = (to: string) => addressBeside(page, to);
	return [
		meta('og:type', page.view === undefined ? 'website' : 'article'),
		meta('og:site_name', siteName),
		meta('og:locale', places[locale]),
		meta('og:locale:alternate', places[other]),
		meta('og:title', page.title),
		meta('og:description', descriptionOf(page)),
		...(hasPicture(page)
			? pictureTags(figure, at(pagePath(locale, `/figures/${figure.id}.png`)))
			: []),
		meta('twitter:card', 'summary_large_image'),
		...whereabouts(page, at),
		...(own && page.origin !== null
			? [
					`<link rel="alternate" type="application/json+oembed" href="${at(pagePath(locale, `/oembed/${figure.id}.json`))}" title="${attribute(figure.headline)}">`
				]
			: [])
	].join('\n\t\t');
}

/** Kept pictures arrive after the pages are built, and other programs need an origin anyway. */
const hasPicture = ({ origin, edition }: SharedPage): boolean =>
	origin !== null || edition === undefined;

const pictureTags = (figure: SharedFigure, address: string): string[] => [
	meta('og:image', address),
	meta('og:image:type', 'image/png'),
	meta('og:image:width', String(figure.width)),
	meta('og:image:height', String(figure.height)),
	meta('og:image:alt', altText({ shown: figure }))
];

/** The finding of the figure a page shows, where the title does not say it already; else the page's own words. */
function descriptionOf({ own, view, title, description, figure }: SharedPage): string {
	if (!own) return description;
	const { headline, summary } = figure;
	return view === undefined && title !== headline
		? altText({ shown: { headline, subtitle: '', summary } })
		: summary;
}

/** Where the page is to be found; a page that does not know its origin has nothing to say on that. */
function whereabouts(page: SharedPage, at: (to: string) => string) {
	const { origin, path, locale, view } = page;
	const canonical = `<link rel="canonical" href="${addressLive(page, pagePath(locale, view ?? path))}">`;
	if (origin === null) return view === undefined ? [] : [canonical];
	return [
		canonical,
		meta('og:url', at(pagePath(locale, path))),
		...locales.map(
			(lang) => `<link rel="alternate" hreflang="${lang}" href="${at(pagePath(lang, path))}">`
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
