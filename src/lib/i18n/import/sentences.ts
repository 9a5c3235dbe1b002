import type { Issue } from '../../core/issue.ts';
import type { Locale } from '../../core/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { ImportSentences } from './sentence.ts';

/** The sentences of a language. */
export const importSentences: Readonly<Record<Locale, ImportSentences>> = { de, en };

/** How often something was found: "(300 times, last on line 411)"; empty for a single place. */
export function often({ count = 1, last }: Issue, locale: Locale): string {
	if (count === 1) return '';
	if (locale === 'de') return `(${count}-mal${last ? `, zuletzt in Zeile ${last}` : ''})`;
	return `(${count} times${last ? `, last on line ${last}` : ''})`;
}
