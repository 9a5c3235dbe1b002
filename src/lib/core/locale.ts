export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];
/** A text in both languages of the site. */
export type Localised = Record<Locale, string>;

/** The language whose pages stand at the root; those of another have a folder with its name. */
const first = 'de' satisfies Locale;

/** Address of a page in one language, from the root of the site: "/en/strategie/". */
export const pagePath = (locale: Locale, path: string): string =>
	locale === first ? path : `/${locale}${path}`;

/** The language as a parameter of a route; none for the one at the root. */
export const langParam = (locale: Locale): Exclude<Locale, typeof first> | undefined =>
	locale === first ? undefined : locale;

/** What `lang` says of a text in one language on a page of another; nothing where they are the same. */
export const langOf = (text: Locale, page: Locale): Locale | undefined =>
	text === page ? undefined : text;

/** The other language of the site. */
export const otherThan = (locale: Locale): Locale => (locale === 'de' ? 'en' : 'de');
