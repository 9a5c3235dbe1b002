import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { countySchema } from '#lib/core/county-schema.ts';
import type { Issue } from '#lib/core/issue.ts';
import { unfitForXml } from '#lib/core/xml-text.ts';
import { sayNotJson, sayProblem } from '#lib/data/schema/problem.ts';

const file = 'data/county.json';
const path = join(import.meta.dirname, '..', '..', file);

/** What is wrong with the county.json of the project, before any module reads it. */
export const findCountyFaults = (): Issue[] =>
	existsSync(path)
		? faultsOfCounty(readFileSync(path, 'utf8'))
		: [problem('is missing (put it back; npm run county makes one for a new instance)')];

/** What is wrong with the text of a county.json: each property by its place, or the line where it stops being JSON. */
export function faultsOfCounty(text: string): Issue[] {
	const read = parse(text);
	if ('fault' in read) return [problem(read.fault)];
	const result = v.safeParse(countySchema, read.value);
	const misfits = (result.issues ?? []).map((issue) =>
		problem(sayFault(issue), v.getDotPath(issue) ?? undefined)
	);
	const email = result.success ? result.output.operator.email : null;
	const noMail = email !== null && !/^[^\s@:/]+@[^\s@:/]+$/.test(email);
	return [
		...misfits,
		...(noMail ? [problem(`"${email}" is no mail address ${asMail}`, 'operator.email')] : []),
		...unfitTexts(read.value)
	];
}

const asMail = '(write it as name@example.org, without mailto:, or null)';

function parse(text: string): { value: unknown } | { fault: string } {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		return { fault: `is not JSON: ${sayNotJson(text, error)}` };
	}
}

/** How a text must be written where a pattern says it. */
const forms: Readonly<Record<string, string>> = {
	origin: '"https://www.example.org", without a slash at its end, or null',
	contributorId: 'an address that begins with https:// or http://, or null',
	'mappings.checked': 'a day as "2027-02-01", or null',
	'mappings.confirmed': 'a day as "2027-02-01", or null',
	gateway: 'a path as "/query", without a slash at its end, or null'
};

function sayFault(issue: v.BaseIssue<unknown>): string {
	if (issue.type !== 'regex') return sayProblem(issue);
	const text = String(issue.input);
	const form = forms[v.getDotPath(issue) ?? ''];
	if (form) return `"${text}" is not ${form}`;
	if (/^[1-9](\d{3})?$/.test(text)) return `"${text}" has lost its leading zero (write "0${text}")`;
	return `"${text}" is no official key (two digits for a state, five for a district, "DG" for Germany)`;
}

/** Texts that hold a character no page and no file could print. */
function unfitTexts(value: unknown, place: readonly string[] = []): Issue[] {
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([name, part]) => unfitTexts(part, [...place, name]));
	const detail = typeof value === 'string' ? unfitForXml(value) : undefined;
	if (detail === undefined) return [];
	const column = place.join('.');
	return [{ code: 'control-character', severity: 'error', file, column, detail }];
}

const problem = (detail: string, column?: string): Issue => ({
	code: 'county-invalid',
	severity: 'error',
	file,
	column,
	detail
});
