import type { Candidate } from './terms.ts';

/** Shorter words are only looked for at the start of a word. */
const leastInside = 4;
/** Up to here a word has to start or end another: "kurs" is in "Sprachkurs", "rent" is not in "apprentices". */
const leastMiddle = 5;

/** Where a word stands within the word around it. */
export type Place = 'whole' | 'start' | 'inside';

/** How a word stands at a place of a folded text; null where it only happens to share the letters. */
function placeAt(
	text: string,
	at: number,
	word: string,
	{ only }: Pick<Candidate, 'only'>
): Place | null {
	const isStart = at === 0 || text[at - 1] === ' ';
	const after = text[at + word.length];
	const isEnd = after === undefined || after === ' ';
	if (isStart && isEnd) return 'whole';
	if (only === 'whole') return null;
	if (isStart) return 'start';
	if (only === 'start') return null;
	return word.length >= leastMiddle || (isEnd && word.length >= leastInside) ? 'inside' : null;
}

/** All places of a word in a folded text. */
export function placesOf(
	text: string,
	word: string,
	how: Pick<Candidate, 'only'>
): { at: number; place: Place }[] {
	const found: { at: number; place: Place }[] = [];
	if (word === '') return found;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const place = placeAt(text, at, word, how);
		if (place) found.push({ at, place });
	}
	return found;
}
