/** A text with a place to part each very long word at its joint: few lists and phones are wide enough for it, and not every browser can hyphenate. */
export const parted = (text: string): string =>
	text.replace(/\p{L}{23,}/gu, (word) => word.replace(/ungs(?=\p{L}{4})/u, '$&\u00ad'));
