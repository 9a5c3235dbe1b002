import type { Issue, IssueCode } from '#lib/core/issue.ts';
import { visible } from '#lib/core/xml-text.ts';
import type { Sentence } from './sentence.ts';
import { importSentences, often } from '#lib/i18n/import/sentences.ts';
import { disclosureSentences } from './disclosure/sentences.ts';
import { fileSentences } from './file-sentences.ts';
import { dayOf, formRemedy, numberRemedy } from './remedies.ts';
import { removalSentences } from './removal-sentences.ts';
import { territorySentences } from './territory-sentences.ts';

/** What is wrong and what to do, per code. */
const sentences: Record<IssueCode, Sentence> = {
	...fileSentences,
	'quote-not-closed': () => 'a quote is opened and never closed (add " at the end of the text)',
	'quote-misplaced': () =>
		'a quote is not closed or stands inside a text (quote the whole text and double inner quotes)',
	'row-length': ({ value, detail }) =>
		`has ${value} cells, the header has ${detail} (quote texts with commas, fill up empty cells)`,
	'blank-line': () => 'is blank (delete the line)',
	'column-missing': () => 'is missing in the header (add it, or take it out of datapackage.json)',
	'column-unknown': () => 'is not in datapackage.json (describe it there, or delete the column)',
	'column-repeated': () => 'stands twice in the header (delete one)',
	'column-order': ({ detail }) => `columns are in another order than in the package (${detail})`,
	'control-character': ({ detail }) =>
		`holds the character ${detail}, which cannot be printed (delete it)`,
	formula: ({ value }) =>
		`"${value}" would be run as a formula by a spreadsheet (begin the text with a letter or a digit)`,
	'not-an-address': ({ value }) =>
		`"${value}" is no address (write it with https://, http:// or mailto:)`,
	required: () => 'is empty but required (fill it in)',
	'not-a-number': ({ value }) => `"${value}" is not a number (${numberRemedy(value)})`,
	'not-an-integer': ({ value }) =>
		`"${value}" is not a whole number (no decimals, no thousands separators)`,
	'not-a-date': ({ value }) => `"${value}" is not a date (write ${dayOf(value)})`,
	'not-listed': ({ value, detail }) => `"${value}" is not allowed (use one of: ${detail})`,
	'not-matching': ({ value, detail }) => `"${value}" ${formRemedy(value, detail)}`,
	'too-small': ({ value, detail }) => `${value} is less than ${detail} (check the value)`,
	'too-large': ({ value, detail }) => `${value} is more than ${detail} (check the value)`,
	'too-long': ({ value, detail }) => `"${value}" is longer than ${detail} characters (shorten it)`,
	'unknown-symbol': ({ value, detail }) =>
		`"${value}" is neither a number nor a known symbol (use one of: ${detail})`,
	'surrounding-blanks': ({ value }) => `"${value}" has blanks around it (delete them)`,
	'duplicate-key': ({ value, detail }) =>
		`"${value}" stands already on line ${detail} (compare the two rows and keep the right one)`,
	'not-unique': ({ value, detail }) =>
		`"${value}" stands already on line ${detail} (each value may stand once)`,
	'not-sorted': ({ value }) =>
		`"${value}" is the first row out of order (sort by primary key for readable diffs)`,
	'unknown-reference': ({ value, detail }) =>
		`"${value}" is not in ${detail} (correct it, or add it to data/${detail}/data.csv)`,
	'package-not-json': ({ detail }) => `is not JSON: ${detail}`,
	'package-invalid': ({ detail }) => detail,
	'package-rule': ({ detail }) => detail,
	'county-invalid': ({ detail }) => detail,
	'county-open': ({ detail }) =>
		`portals need ${detail} in catalog.ttl and catalog.jsonld (fill in what is null)`,
	'other-county': ({ value, detail }) =>
		`holds rows of county ${value}, and data/county.json names ${detail} (npm run county makes an instance for another county; or replace the rows and write "county": "${detail}")`,
	'edition-unknown': ({ value }) =>
		`edition ${value} of the list of activities is not in editions (add it to data/editions/data.csv)`,
	'edition-old': ({ value, detail }) =>
		`the pages show edition ${value} of the list of activities, the newest is ${detail} (set "edition" to ${detail} to show it)`,
	'edition-rows': ({ value }) =>
		`holds no rows of edition ${value} (copy those of the edition before and go through the changes)`,
	'group-cycle': ({ value }) =>
		`"${value}" is part of itself over other target groups (take one of its rows out)`,
	'need-size': ({ value, detail }) =>
		`"${value}" is the target group "${detail}" and takes its size from there (take the row out)`,
	'need-group': ({ value, detail }) =>
		`"${value}" names the target group "${detail}" but has other entries (make its rows those of the group)`,
	'partner-unnamed': ({ value }) =>
		`"${value}" is no region known here and has no name (write it in "partner_name")`,
	'overlap-names': ({ value }) =>
		`"${value}" has more than one name (write the same in all of its rows)`,
	'pair-named': ({ value }) =>
		`"${value}" is said not to apply, but an entry of the list names it (take the pair out)`,
	'pair-open': ({ value, detail }) =>
		`"${value}" is said not to apply, but "${detail}" stands open to it (take the pair out)`,
	'review-undated': ({ value }) =>
		`"${value}" has no date (write the day in "reviewed_on", or "proposed")`,
	'mappings-state': ({ value, detail }) =>
		`"mappings" says ${value}, the rows of the mappings say ${detail} (write what the rows say)`,
	'compared-rows': ({ value, detail }) => {
		const [said, held] = detail.split(' ');
		return `"compared" says ${said} values of ${value}, the dataset has ${held} (compare again with npm run import -- --dry-run)`;
	},
	'share-half': () => 'is empty although a share is declared (name both counts of it, or none)',
	'share-elsewhere': ({ value, detail }) => {
		const [there, here] = detail.split(' ');
		return `"${value}" stands in ${there}, the share in ${here} (take a count of ${here}, or move the share)`;
	},
	'indicator-itself': () => 'names the indicator itself (name the other one, or leave it empty)',
	...removalSentences,
	impossible: ({ value, detail }) => `${value}: ${detail} (correct the data)`,
	'period-unpublished': ({ value, detail }) =>
		`${value}: ${detail} (leave these rows out until they are; if there is nothing of it, accept it in known-deviations.json)`,
	deviation: ({ value, detail }) =>
		`${value}: ${detail} (correct the data; if the source prints it so, declare it in known-deviations.json)`,
	'deviation-gone': ({ value }) =>
		`"${value}" is declared but no longer found (take it out of known-deviations.json)`,
	'series-gap': ({ value, detail }) => `no values for ${value} in ${detail} series`,
	...disclosureSentences,
	'no-datasets': () => 'holds no folder with a datapackage.json',
	...territorySentences,
	...importSentences.en
};

const verb =
	/^(is|has|would|begins|ends|stands|holds|must|names|points|repeats|says|seems|shows|mixes) /;

/** An issue as one line: place, then what is wrong and what to do. */
export function describe(issue: Issue): string {
	const { code, file, line, column, detail = '' } = issue;
	const value = visible(issue.value ?? '');
	const place = line === undefined ? file : `${file}:${line}`;
	const kind = file.endsWith('.csv') ? 'column ' : '';
	const where = column === undefined ? place : `${place} ${kind}"${column}"`;
	const sentence = [sentences[code]({ value, detail }), often(issue, 'en')].join(' ').trim();
	return verb.test(sentence) ? `${where} ${sentence}` : `${where}: ${sentence}`;
}
