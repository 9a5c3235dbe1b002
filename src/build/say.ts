import type { Severity } from '#lib/core/issue.ts';
import { foldCauses } from './causes.ts';
import type { Known } from './known.ts';
import { describeChanges } from './report.ts';
import type { Outcome } from './run.ts';
import { describe } from './sentences.ts';

/** So many causes fill a screen. */
const screen = 25;
const widest = 400;

/** What a run of the data step has read, changed and found; what matters most comes last, where the terminal stands. */
export function sayOutcome(outcome: Outcome): string[] {
	const { datasets, known, changes, written } = outcome;
	return [
		...datasets.map(
			({ id, table, pkg }) =>
				`${id.padEnd(26)}${String(table.rows.length).padStart(7)}  ${pkg.version}`
		),
		...known.map(sayKnown),
		...(written ? describeChanges(changes) : []),
		...(['info', 'warning', 'error'] as const).flatMap((severity) => sayIssues(outcome, severity)),
		...saySummary(outcome)
	].map(cut);
}

/** What a build says of its data: what changed, what is wrong, and the sum. */
export const sayShort = (outcome: Outcome): string[] =>
	[
		...describeChanges(outcome.changes),
		...sayIssues(outcome, 'warning'),
		...saySummary(outcome)
	].map(cut);

const cut = (line: string): string => (line.length > widest ? `${line.slice(0, widest)} …` : line);

const sayKnown = (entry: Known): string =>
	'title' in entry
		? `known    ${entry.id}: ${entry.title.en}`
		: `accepted ${entry.id}: ${entry.findings.length} found`;

function sayIssues({ issues }: Outcome, severity: Severity): string[] {
	const causes = foldCauses(issues.filter((issue) => issue.severity === severity));
	const shown = severity === 'info' ? causes : causes.slice(0, screen);
	const more = causes.length - shown.length;
	return [
		...shown.map((issue) => `${severity.padEnd(9)}${describe(issue)}`),
		...(more > 0
			? [`${severity.padEnd(9)}and ${more} more causes, told when these are mended`]
			: [])
	];
}

function saySummary({ issues, written, last, compared }: Outcome): string[] {
	const count = (severity: Severity, one: string, many: string): string => {
		const { length } = foldCauses(issues.filter((issue) => issue.severity === severity));
		return `${length} ${length === 1 ? one : many}`;
	};
	const counts = [
		count('error', 'error', 'errors'),
		count('warning', 'warning', 'warnings'),
		count('info', 'note', 'notes')
	].join(', ');
	return [
		...(last === null
			? ['Nothing published is at hand (static/data, editions): rows that are gone go unnoticed.']
			: []),
		...(compared ? [] : ['Numbers were not compared with each other: correct the errors first.']),
		`${counts}. ${written ? 'Written to static/data.' : 'Nothing was written: static/data is as it was.'}`
	];
}
