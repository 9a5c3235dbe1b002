import type { ImportSentences } from './sentence.ts';

/** What is wrong with a file that is brought in, and what to do. */
export const en: ImportSentences = {
	'file-binary': () => 'is neither text nor a workbook (export the table as CSV or XLSX)',
	'file-truncated': ({ value, detail }) =>
		value === ''
			? 'seems to be cut off: its end is missing (download it again)'
			: `ends in the middle of a line: ${value} cells of ${detail} (download the file again)`,
	'file-too-large': () =>
		'would be too large for a table once unpacked and is not opened (export only the rows you need, or as CSV)',
	'format-unknown': () =>
		'is in no known format (say which one with --format, or export it as CSV with a header line)',
	'text-mojibake': ({ value }) =>
		`"${value}" was decoded twice (export the file again, or save it once more as UTF-8)`,
	'no-rows': () => 'holds no number that can be read (check the export)',
	'numbers-mixed': ({ value, detail }) =>
		`"${value}" and "${detail}" do not have the same decimal sign (correct one of them)`,
	'number-ambiguous': ({ value, detail }) =>
		`"${value}" could have a thousands sign or decimals; "${detail}" was taken for the decimal sign (check one number with the source)`,
	'serial-date': ({ value, detail }) => `"${value}" is a spreadsheet's date, read as ${detail}`,
	'period-unreadable': ({ value }) =>
		`"${value}" is neither a year nor a day (write it as 2026 or 30.06.2026)`,
	'period-missing': () => 'says nowhere what time its numbers are for (add a column with the year)',
	'flag-left-out': ({ value, detail }) =>
		`"${value}" carries the mark "${detail}", which has no place here (say it in NOTES.md)`,
	'region-unreadable': ({ value }) => `"${value}" is no official key; the line is left out`,
	'leading-zero': ({ value, detail }) =>
		`"${value}" had lost its leading zero and was read as ${detail}`,
	'row-repeated': ({ value, detail }) =>
		`"${value}" stands already on line ${detail}, with the same value`,
	'row-contradicts': ({ value, detail }) =>
		`"${value}" stands already on line ${detail} with another value (delete the wrong one)`,
	'units-differ': ({ value, detail }) =>
		`"${value}" comes in several units and is read as several measures: ${detail}`,
	'not-yet-published': ({ value, detail }) =>
		`"-" in nearly all cells of ${value} (${detail}), but numbers before: probably not yet published`
};
