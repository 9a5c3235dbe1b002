export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];
/** A text in both languages of the site. */
export type Localised = Record<Locale, string>;
