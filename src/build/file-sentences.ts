import type { IssueCode } from '#lib/core/issue.ts';
import type { Sentence } from './sentence.ts';

/** What is wrong with a file as a whole, and what to do. */
export const fileSentences = {
	'file-missing': () => 'is missing (put the table there as data.csv)',
	'file-empty': () => 'is empty (put the table back; the first line names the columns)',
	'header-only': () =>
		'holds nothing but its header (put the rows back; where there are none yet, write "referenceDate": null in datapackage.json)',
	'table-empty': () => 'holds no rows, and other tables refer to them (put the rows back)',
	'other-table': ({ detail }) =>
		`holds another table, with the columns ${detail.slice(0, 80)}${detail.length > 80 ? ' …' : ''} (put the table of this folder back; to bring an official table in, npm run import -- <file>)`,
	'official-file': ({ value, detail }) =>
		`is ${value}${detail === '' ? '' : `, table ${detail}`} (give it its own name in another folder, put data.csv back as it was, then npm run import -- <that file>)`,
	'not-utf8': ({ value }) =>
		value === 'UTF-16'
			? 'is written in UTF-16 (save the file as UTF-8)'
			: `"${value}" is not UTF-8 (save the file as UTF-8)`,
	'byte-order-mark': () => 'begins with a byte order mark (save as UTF-8 without BOM)',
	'windows-line-ends': () => 'has Windows line ends (save with LF)',
	'wrong-delimiter': ({ value }) =>
		`columns are separated by ${value === '\t' ? 'tabs' : `"${value}"`} (save it with commas between the columns and points before decimals)`,
	'lost-zero': ({ value, detail }) =>
		`"${value}" has lost its leading zero: ${detail} (open the file again with this column as text, and save it)`
} satisfies Partial<Record<IssueCode, Sentence>>;
