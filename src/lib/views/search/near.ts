/**
 * How many letters two words differ by: one too many, one missing, another one, or two neighbours swapped
 * (Damerau-Levenshtein, optimal string alignment). Above `most` the answer is only "more than that".
 */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	const width = b.length + 1;
	// Three rows are enough: a swap looks back two.
	let [older, before]: [number[], number[]] = [[], Array.from({ length: width }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j < width; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					at(before, j) + 1,
					at(row, j - 1) + 1,
					at(before, j - 1) + (isSame ? 0 : 1),
					swapped ? at(older, j - 2) + 1 : Infinity
				)
			);
		}
		if (Math.min(...row) > most) return most + 1;
		[older, before] = [before, row];
	}
	return Math.min(at(before, b.length), most + 1);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;

/** A word of the index. */
export interface Word {
	/** As it is printed. */
	shown: string;
	/** As it is compared. */
	folded: string;
	/** How often it occurs. */
	count: number;
}

/** Shorter words have too many neighbours. */
const leastLetters = 5;
const longWord = 8;

/** Letters a word may differ by and still be meant. */
const mostOff = (word: string) => (word.length >= longWord ? 2 : 1);

/** Words that are meant by a mistyped one, nearest first; then those with the same first letter, then frequent ones. */
export function nearest(word: string, words: readonly Word[]): Word[] {
	if (word.length < leastLetters) return [];
	const most = mostOff(word);
	const isOther = ({ folded }: Word) => (folded[0] === word[0] ? 0 : 1);
	const found = words
		.map((own) => ({ own, off: distance(word, own.folded, most) }))
		.filter(({ off }) => off <= most)
		.sort(
			(a, b) =>
				a.off - b.off ||
				isOther(a.own) - isOther(b.own) ||
				b.own.count - a.own.count ||
				a.own.folded.length - b.own.folded.length
		)
		.map(({ own }) => own);
	// "Qualifikation" finds "Qualifikationen" as well.
	return found.filter(
		({ folded }, index) => !found.slice(0, index).some((one) => folded.startsWith(one.folded))
	);
}

const leastTail = 5;
const leastHead = 3;
/** A part that hardly occurs is not what the site is about. */
const leastCount = 3;

/** The last part of a compound, when the index has it as a noun of its own: "Altenplfege" means some "Pflege". */
export function lastPart(word: string, words: readonly Word[]): Word | undefined {
	const nouns = words.filter(({ shown, count }) => count >= leastCount && /^\p{Lu}/u.test(shown));
	for (let from = leastHead; from <= word.length - leastTail; from++) {
		const tail = word.slice(from);
		const [best] = nearest(tail, nouns);
		// In a part one letter is enough to doubt, and none may be missing at its seam.
		if (best && best.folded[0] === tail[0] && distance(tail, best.folded, 1) <= 1) return best;
	}
	return undefined;
}
