import type { Entry } from './entry.ts';
import { find, type Prepared } from './find.ts';
import { letters } from '../../i18n/find/letters.ts';
import { lastPart, nearest, type Word } from './near.ts';
import { wordsOf } from '../../i18n/find/terms.ts';

/** What to search for instead: words that are `near`, or the `single` words of a query that never occur together. */
export interface Suggestions {
	kind: 'near' | 'single';
	queries: string[];
}

const most = 3;

/** Words of letters only, so no numbers of figures. */
const wordsIn = (text: string): string[] =>
	text.match(/(?<![\p{Letter}\p{Mark}\p{Number}])[\p{Letter}\p{Mark}]{4,}(?!\p{Number})/gu) ?? [];
/** The id in the address of a dataset is a word of the program. */
const isId = ({ kind, path }: Entry, word: string) => kind === 'dataset' && path.includes(word);

/** All words that can be found, spelled as in a title where there is one. */
export function vocabulary(index: readonly Prepared[]): Word[] {
	const words = new Map<string, Word>();
	const fields: ((entry: Entry) => string)[] = [
		({ title }) => title,
		({ words }) => words,
		({ text }) => text
	];
	for (const field of fields)
		for (const { entry } of index)
			for (const shown of wordsIn(field(entry)).filter((word) => !isId(entry, word))) {
				const folded = letters(shown, true).text;
				const known = words.get(folded);
				if (known) known.count += 1;
				else words.set(folded, { shown, folded, count: 1 });
			}
	return [...words.values()];
}

/** Other queries that find something, for one that does not; an empty list when nothing is near. */
export function suggest(
	index: readonly Prepared[],
	words: readonly Word[],
	query: string
): Suggestions {
	const hits = (text: string) => find(index, text).length > 0;
	const asked = wordsOf(query);
	const ways = asked.map(({ shown, joined }) => (hits(shown) ? [shown] : meant(joined, words)));
	const isAll = ways.every((way) => way.length > 0);
	const together = Array.from({ length: isAll ? most : 0 }, (_, rank) =>
		ways.map((way) => way[rank] ?? way[0] ?? '').join(' ')
	).filter(hits);
	if (together.length > 0 || asked.length < 2)
		return { kind: 'near', queries: [...new Set(together)] };
	const alone = ways.flatMap((way) => way.slice(0, 1)).filter(hits);
	return { kind: 'single', queries: [...new Set(alone)].slice(0, most) };
}

function meant(word: string, words: readonly Word[]): string[] {
	const near = nearest(word, words).slice(0, most);
	const part = near.length > 0 ? undefined : lastPart(word, words);
	return [...near, ...(part ? [part] : [])].map(({ shown }) => shown);
}
