import type { Locale } from '../../core/locale.ts';
import type { Format } from '../../i18n/format.ts';

const words: Readonly<Record<Locale, readonly string[]>> = {
	de: 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
	en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')
};

/** A count inside a sentence: a word up to twelve (feminine in German), digits from there on. */
export const countWord = (count: number, { locale, number }: Format): string =>
	words[locale][count] ?? number(count);
