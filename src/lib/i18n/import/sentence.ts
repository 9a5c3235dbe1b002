import type { ImportIssueCode } from '../../core/issue.ts';

/** One sentence for each code: what is wrong with a value and what to do. */
export type ImportSentences = Record<
	ImportIssueCode,
	(issue: { value: string; detail: string }) => string
>;
