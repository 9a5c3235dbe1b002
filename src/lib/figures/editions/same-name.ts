import { fold } from '../../i18n/fold.ts';

/** What happened to a name: nothing, another spelling of the same words, or other words. */
export type NameChange = 'same' | 'wording' | 'renamed';

/** Compares two names; signs, case, single letters and the year a name carries are no other name. */
export function compareNames(before: string, after: string): NameChange {
	if (before === after) return 'same';
	const [old, now] = [wordsOf(before), wordsOf(after)];
	if (old.join('') === now.join('')) return 'wording';
	if (old.length !== now.length) return 'renamed';
	return old.every((word, index) => isSameWord(word, now[index] ?? '')) ? 'wording' : 'renamed';
}

const year = /^(19|20)\d\d$/;
const wordsOf = (name: string) =>
	fold(name.replaceAll('&', ' und '))
		.split(' ')
		.filter((word) => !year.test(word));

function isSameWord(a: string, b: string): boolean {
	if (a === b) return true;
	if (/\d/.test(a + b)) return false;
	// Short words that differ in a letter are other words: "intern" and "extern".
	const length = Math.min(a.length, b.length);
	return length >= 4 && editsBetween(a, b) <= (length >= 8 ? 2 : 1);
}

/** How many letters have to be added, dropped or replaced to turn one word into the other. */
function editsBetween(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
