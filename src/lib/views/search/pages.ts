import type { Locale } from '../../core/locale.ts';
import { isWaiting } from '../../data/waiting.ts';
import { declared, type Found } from '../declared.ts';

const pages = declared(
	import.meta.glob<Found | null>('../pages/*.ts', { query: '?found', import: 'found', eager: true })
);

interface Listed {
	path: string;
	title: string;
	text: string;
	words: string;
}

const inLanguage = (own: readonly Found[], locale: Locale): Listed[] =>
	own
		.filter(({ path }) => !isWaiting(path))
		.map(({ path, title, text, words }) => ({
			path,
			title: title[locale],
			text: text[locale],
			words: words[locale]
		}));

/** All pages that stand for themselves, in one language. */
export const pagesIn = (locale: Locale): Listed[] => inLanguage(pages, locale);

/** The pages that are about one topic. */
export const topicsIn = (locale: Locale): Listed[] =>
	inLanguage(
		pages.filter(({ isTopic }) => isTopic),
		locale
	);
