/** Words for the whole of a division, as tables print them. */
export const wholeWords: readonly string[] = ['total', 'insgesamt', 'gesamt', 'zusammen', 'alle'];

/** Whether a part of a division is its whole: a word for it, or a cell without a text. */
export const isWhole = (part: string): boolean => {
	const text = part.trim().toLowerCase();
	return text === '' || wholeWords.includes(text);
};
