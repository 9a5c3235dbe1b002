import type { Locale } from '../../core/locale.ts';
import type { Upkeep } from '../../data/upkeep.ts';
import type { Format } from '../../i18n/format.ts';
import { upkeepWords } from './upkeep.words.ts';

/** What of a dataset its dates are said from. */
type Kept = Upkeep & { group: string; rows: number };
interface Voice {
	locale: Locale;
	format: Format;
}

/** When the numbers were last compared with what their publishers gave out; null for what is no official figure. */
export function sayCompared({ group, rows, compared }: Kept, voice: Voice): string | null {
	const { locale, format } = voice;
	const words = upkeepWords[locale];
	if (!compared) return group === 'official' ? words.never : null;
	const { date, files } = compared;
	const values = files.reduce((sum, file) => sum + file.values, 0);
	const named = files.map(({ source, first, last, rearranged }) =>
		words.file(
			source,
			first === last ? format.period(first) : spanOf(first, last, format),
			rearranged
		)
	);
	return words.compared(
		...([format.period(date), format.number(values), format.number(rows)] as const),
		named.join('; ')
	);
}

const spanOf = (first: string, last: string, format: Format): string =>
	format.dates(`${first} – ${last}`);

/** When the next figures come: the announced day, else what the rhythm says; null for lists of names. */
export function sayNext({ nextUpdate, next }: Kept, { locale, format }: Voice): string | null {
	const words = upkeepWords[locale];
	if (nextUpdate) return words.announced(format.period(nextUpdate));
	if (!next) return null;
	if (next.kind !== 'expected') return words[next.kind];
	const text = words.expected(format.period(next.period), next.year);
	return next.isDue ? `${text}. ${words.due}` : text;
}

/** Both with their names, for a line of a list. */
export function upkeepLines(of: Kept, voice: Voice): { name: string; text: string }[] {
	const { checked, next } = upkeepWords[voice.locale];
	return [
		{ name: checked, text: sayCompared(of, voice) },
		{ name: next, text: sayNext(of, voice) }
	].flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
}

/** Day of the last check and the next figures, as short as a list of all datasets has them. */
export function upkeepLine(of: Kept, voice: Voice): string {
	const { checked } = upkeepWords[voice.locale];
	const day = of.compared ? `${checked}: ${voice.format.period(of.compared.date)}` : '';
	const next = upkeepLines({ ...of, group: '', compared: null }, voice);
	return [day, ...next.map(({ name, text }) => `${name}: ${text}`)]
		.filter(Boolean)
		.join('\u00a0· ');
}
