export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];
/** A text in both languages of the site. */
export type Localised = Record<Locale, string>;

/** The language whose pages stand at the root; those of another have a folder with its name. */
const first = 'de' satisfies Locale;

/** Address of a page in one language, from the root of the site: "/en/strategie/". */
export const pagePath = (locale: Locale, path: string): string =>
	locale === first ? path : `/${locale}${path}`;

/** The language that a parameter of a route names; the one at the root where it names none. */
export const localeOf = (lang: string | undefined): Locale =>
	locales.find((locale) => locale === lang) ?? first;

/** The language as a parameter of a route; none for the one at the root. */
export const langParam = (locale: Locale): Exclude<Locale, typeof first> | undefined =>
	locale === first ? undefined : locale;

/** The language of a page, and its address in the language at the root: "/en/strategie/" → en, "/strategie/". */
export function readPath(path: string): { locale: Locale; path: string } {
	const locale = localeOf(/^\/(\w+)\//.exec(path)?.[1]);
	return { locale, path: path.slice(pagePath(locale, '').length) };
}

/** What `lang` says of a text in one language on a page of another; nothing where they are the same. */
export const langOf = <Text extends Locale>(text: Text, page: Locale): Text | undefined =>
	text === page ? undefined : text;

/** The other language of the site. */
export const otherThan = (locale: Locale): Locale =>
	locales.find((other) => other !== locale) ?? first;
