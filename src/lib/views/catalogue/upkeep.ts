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
	const bySource = Map.groupBy(files, (file) => file.source);
	const named = [...bySource].map(([source, own]) =>
		words.file(
			source,
			own.map(({ first, last }) => spanOf(first, last, format)),
			own.some(({ rearranged }) => rearranged)
		)
	);
	return words.compared(
		...([format.period(date), format.number(values), format.number(rows)] as const),
		named.join('; ')
	);
}

const spanOf = (first: string, last: string, format: Format): string =>
	first === last ? format.period(first) : format.dates(`${first} – ${last}`);

/** When the next figures come: the announced day, else what the rhythm says; null for lists of names. */
export function sayNext({ nextUpdate, next }: Kept, { locale, format }: Voice): string | null {
	const words = upkeepWords[locale];
	if (nextUpdate) return words.announced(format.period(nextUpdate));
	if (!next) return null;
	if (next.kind !== 'expected') return words[next.kind];
	const text = words.expected(format.period(next.period), next.period.length > 4, next.year);
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

/** The same as short as a list of all datasets has it: of the last check its day. */
export function upkeepLine(of: Kept, voice: Voice): string {
	const { checked, next } = upkeepWords[voice.locale];
	const { compared } = of;
	const day = compared ? voice.format.period(compared.date) : sayCompared(of, voice);
	return [
		...(day === null ? [] : [`${checked}: ${day}`]),
		...[sayNext(of, voice)].flatMap((text) => (text === null ? [] : [`${next}: ${text}`]))
	].join('\u00a0· ');
}
