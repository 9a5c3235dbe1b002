import { printNumber } from '../number.ts';
import type { ImportSentences } from './sentence.ts';

const number = (text: string) => printNumber(Number(text), { locale: 'en' });

/** What is wrong with a file that is brought in, and what to do. */
export const en: ImportSentences = {
	'file-binary': () => 'is neither text nor a workbook (export the table as CSV or XLSX)',
	'file-truncated': ({ value, detail }) =>
		value === ''
			? 'seems to be cut off: its end is missing (download it again)'
			: `ends in the middle of a line: ${value} cells of ${detail} (download the file again)`,
	'file-unreadable': () =>
		'cannot be opened: it is a folder, or the file has meanwhile been moved, changed or locked (choose it again)',
	'entries-left': ({ value, detail }) =>
		detail === '1'
			? `One file of the archive is no table and is not read: ${value}`
			: `${detail} files of the archive are no tables and are not read: ${value}`,
	'reading-failed': () =>
		'could not be read to its end, probably for lack of memory (close other windows, split the file)',
	'format-unknown': () =>
		'is in no known format (a table needs a column with official keys and one with years or days; else say with --format which one it is)',
	'text-mojibake': ({ value, detail }) =>
		value.includes('\uFFFD')
			? `"${value}" holds signs that were lost when it was saved (export the file from its source again)`
			: `"${value}" was decoded twice${detail === '' ? '' : `, "${detail}" is meant`} (export the file again, or save it once more as UTF-8)`,
	'no-rows': () => 'holds no number that can be read (check the export)',
	'numbers-mixed': ({ value, detail }) =>
		`"${value}" and "${detail}" do not have the same decimal sign (correct one of them)`,
	'number-ambiguous': ({ value, detail }) =>
		`"${value}" could have a thousands sign or decimals; "${detail}" was taken for the decimal sign (check one number with the source)`,
	'serial-date': ({ value, detail }) => `"${value}" is a spreadsheet's date, read as ${detail}`,
	'period-unreadable': ({ value }) =>
		/^(1[0-8]|2[1-9])\d\d(-|$)/.test(value)
			? `"${value}" lies outside the years 1900 to 2099 (correct it in the file, or export the table again)`
			: `"${value}" is neither a year nor a day (write it as 2026 or 30.06.2026)`,
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
		`"-" in nearly all cells of ${value} (${detail}), but numbers before: probably not yet published`,
	'table-alone': () =>
		'has no columns with the key of the region and the period: the table is shown, but cannot be joined with official numbers (add columns "AGS" and "year")',
	'limit-bytes': ({ value, detail }) =>
		`is too large with ${value} MB; at most ${detail} MB are read (export only the columns you need, or split the file)`,
	'limit-entries': ({ value, detail }) =>
		`holds ${number(value)} files; at most ${number(detail)} are read (pack only those you need)`,
	'limit-unpacked': ({ value, detail }) =>
		`would be ${number(value)} MB unpacked; at most ${number(detail)} MB are unpacked (pack fewer files, or split the table)`,
	'limit-ratio': ({ value, detail }) =>
		`would be ${number(value)} times as large unpacked, more than ${number(detail)} times; nobody packs a table like that, and the file is not opened (check where it comes from)`,
	'limit-rows': ({ value, detail }) =>
		`has ${number(value)} lines; at most ${number(detail)} are read (split it by years or regions)`,
	'limit-columns': ({ value, detail }) =>
		`has ${number(value)} columns; at most ${number(detail)} are read (export only the columns you need)`
};
