// What Excel, LibreOffice and Google Sheets take for the start of a formula, and the full-width
// forms that Excel turns into the same signs where Chinese or Japanese is set.
const sign = '[=+\\-@＝＋－＠]';
/** What a program may skip before it looks at a cell. */
const skipped = '[\\s\\uFEFF"\'“”„]*';
const startsFormula = new RegExp(`^(?:[\\t\\r\\n]|${skipped}${sign})`, 'u');
// A file opened with the wrong separator falls apart inside its texts, quoted or not.
const laterFormula = new RegExp(`([,;|\\t\\r\\n]${skipped})(${sign}[^,;|\\t\\r\\n]*)`, 'gu');
const isPlainNumber = /^[+-]?\d+([.,]\d+)*$/;

/**
 * A text that no spreadsheet runs: an apostrophe is put before what would start a formula.
 * The apostrophe is the mark spreadsheets use themselves for "this is text", it survives saving and
 * opening, and it is seen; a space or a tab before the sign would be trimmed away by some of them.
 */
export function harmless(text: string): string {
	const inside = text.replace(laterFormula, (whole, before: string, rest: string) =>
		isPlainNumber.test(rest.trim()) ? whole : `${before}'${rest}`
	);
	return startsFormula.test(text) && !isPlainNumber.test(text) ? `'${inside}` : inside;
}
