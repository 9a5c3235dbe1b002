import type { Site } from '../../i18n/site.ts';

/** Addresses of one figure: absolute when the site knows where it is published, else as its pages link. */
export function embedLinks(
	{ id, path }: { id: string; path: string },
	{ locale, county, href }: Pick<Site, 'locale' | 'county' | 'href'>
): Record<'view' | 'embed' | 'image' | 'oembed', string> {
	const prefix = locale === 'en' ? '/en' : '';
	const to = (where: string) =>
		county.origin === null ? href(where) : `${county.origin}${prefix}${where}`;
	return {
		view: to(path),
		embed: to(`/embed/${id}/`),
		image: to(`/figures/${id}.png`),
		oembed: to(`/oembed/${id}.json`)
	};
}
