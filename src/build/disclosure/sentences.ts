import type { IssueCode } from '#lib/core/issue.ts';
import type { Sentence } from '../sentence.ts';

type Code = Extract<IssueCode, `count-${string}` | 'counts-protected'>;

/** What cannot be hidden and what to do, per code. */
export const disclosureSentences: Record<Code, Sentence> = {
	'count-told': ({ value, detail }) =>
		`"${value}" counts few persons and can be told from all that is published: ${detail} (join categories, leave out the total or the whole breakdown)`,
	'count-open': ({ value, detail }) =>
		`"${value}" counts fewer than ${detail} persons and stands there as a number (write * instead)`,
	'count-kept': ({ value, detail }) =>
		`"${value}" counts few persons and stands open in edition ${detail}, which is published (take it out of the folder of editions, and out of what the server shows)`,
	'count-undeclared': ({ value, detail }) =>
		`${value} counts fewer than ${detail} persons, and datapackage.json does not say whether such counts are protected (declare kreismonitor.disclosure: "suppress" for figures of your own, "none" with the reason for published statistics)`,
	'counts-protected': ({ detail }) => detail
};
