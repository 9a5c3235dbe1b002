import type { IssueCode } from '#lib/core/issue.ts';
import type { Sentence } from './sentence.ts';

const confirm = 'confirm with npm run data -- --accept-removals';

/** What is wrong where something that was published is gone. */
export const removalSentences = {
	'folder-no-dataset': ({ value }) =>
		value === '0'
			? 'holds no datapackage.json, so it is no dataset (bring an official table in with npm run import -- <file>, describe another one there, or take the folder out of data/)'
			: `holds no datapackage.json any more, and ${counted(value)} published from it would go (put the file back; if the table is to go, delete the folder and ${confirm})`,
	'file-not-read': () =>
		'is not read (bring an official table in with npm run import -- <file>, or give it a folder with a datapackage.json)',
	'dataset-removed': ({ value }) =>
		`is gone, with ${counted(value)} that were published (put the folder back, or ${confirm})`,
	'row-moved': ({ value, detail }) =>
		`"${value}" stands where ${detail} was published, with the same number (write ${detail} again; if ${detail} was wrong, ${confirm})`,
	'rows-removed': ({ value, detail }) =>
		`holds ${counted(value)} less than published, ${detail} (put ${value === '1' ? 'it' : 'them'} back, or ${confirm})`,
	'numbers-removed': ({ value, detail }) =>
		`${value === '1' ? '1 published number has' : `${Number(value).toLocaleString('en')} published numbers have`} no value any more ${detail}${Number(value) > 3 ? ' …' : ''} (put ${value === '1' ? 'it' : 'them'} back from the source, or ${confirm})`,
	'numbers-exchanged': ({ value, detail }) =>
		`holds ${value} published numbers ${detail} (exchange them back; if those that were published were wrong, ${confirm})`,
	'series-revised': ({ value, detail }) =>
		`${value}: ${detail} (compare them with the source; where it has revised them, nothing is to do)`
} satisfies Partial<Record<IssueCode, Sentence>>;

const counted = (rows: string): string =>
	rows === '1' ? '1 row' : `${Number(rows).toLocaleString('en')} rows`;
