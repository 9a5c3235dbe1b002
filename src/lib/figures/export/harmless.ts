// What Excel, LibreOffice and Google Sheets take for the start of a formula, and the full-width
// forms that Excel turns into the same signs where Chinese or Japanese is set.
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
const isPlainNumber = /^[+-]?\d+([.,]\d+)*$/;

/**
 * A text that no spreadsheet runs: an apostrophe is put before what would start a formula.
 * The apostrophe is the mark spreadsheets use themselves for "this is text", it survives saving and
 * opening, and it is seen; a space or a tab before the sign would be trimmed away by some of them.
 */
export const harmless = (text: string): string =>
	startsFormula.test(text) && !isPlainNumber.test(text) ? `'${text}` : text;
