/** A function of a large object and a word that does its work once for each pair; it goes when the object goes. */
export function remember<Large extends object, Word, Result>(
	make: (large: Large, word: Word) => Result
): (large: Large, word: Word) => Result {
	const known = new WeakMap<Large, Map<Word, Result>>();
	return (large, word) => {
		const own = known.get(large) ?? new Map<Word, Result>();
		known.set(large, own);
		const found = own.get(word);
		if (found !== undefined) return found;
		const made = make(large, word);
		own.set(word, made);
		return made;
	};
}
