import { delimited } from './csv.ts';
import type { Sheet } from './sheet.ts';

// A German Excel takes these texts for something else: 06436 for 6436, 2.4 and 10-14 for days of
// the year, 1.75 for a month and 3,750 (as English texts have it) for less than four, with a sign too.
const misread = /^[+-]?(0\d+|\d{1,2}[-/]\d{1,2}|\d+\.\d{1,2}|\d{1,3}(,\d{3})+(\.\d+)?)$/;

/** CSV that a German Excel opens with a double click: byte order mark, semicolon, decimal comma. */
export const germanCsv = (sheet: Sheet): string =>
	delimited(sheet, {
		separator: ';',
		decimal: ',',
		start: '\uFEFF',
		text: (text) => (misread.test(text) ? `'${text}` : text)
	});
