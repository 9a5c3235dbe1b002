const spelled: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u' };

/** Text as it is compared: without case, accents, ß and signs; "Flüchtlinge", "Fluechtlinge" and "fluchtlinge" are one. */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replaceAll('ß', 'ss')
		// After the marks are gone, ä is a: the spelled-out form has to follow.
		.replace(/ae|oe|ue/g, (pair) => spelled[pair] ?? pair)
		.replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
		.trim();

/** The folded words of a search; every one has to occur. */
export const searchWords = (text: string): string[] =>
	text === '' ? [] : fold(text).split(' ').filter(Boolean);
