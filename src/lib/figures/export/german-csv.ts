import { delimited } from './csv.ts';
import type { Sheet } from './sheet.ts';

/** CSV that a German Excel opens with a double click: byte order mark, semicolon, decimal comma. */
export const germanCsv = (sheet: Sheet): string =>
	delimited(sheet, { separator: ';', decimal: ',', start: '\uFEFF' });
