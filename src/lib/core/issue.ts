/** Everything that can be wrong with a dataset; the sentence for a code lives with the printing side. */
export type IssueCode =
	| 'file-missing'
	| 'file-empty'
	| 'not-utf8'
	| 'byte-order-mark'
	| 'windows-line-ends'
	| 'wrong-delimiter'
	| 'quote-not-closed'
	| 'quote-misplaced'
	| 'row-length'
	| 'blank-line'
	| 'other-table'
	| 'header-only'
	| 'table-empty'
	| 'official-file'
	| 'lost-zero'
	| 'column-missing'
	| 'column-unknown'
	| 'column-repeated'
	| 'column-order'
	| 'required'
	| 'control-character'
	| 'formula'
	| 'not-an-address'
	| 'not-a-number'
	| 'not-an-integer'
	| 'not-a-date'
	| 'not-listed'
	| 'not-matching'
	| 'too-small'
	| 'too-large'
	| 'too-long'
	| 'unknown-symbol'
	| 'surrounding-blanks'
	| 'duplicate-key'
	| 'not-unique'
	| 'not-sorted'
	| 'unknown-reference'
	| 'package-not-json'
	| 'package-invalid'
	| 'package-rule'
	| 'county-invalid'
	| 'county-open'
	| 'other-county'
	| 'edition-unknown'
	| 'edition-old'
	| 'edition-rows'
	| 'group-cycle'
	| 'pair-named'
	| 'pair-open'
	| 'review-undated'
	| 'mappings-state'
	| 'compared-rows'
	| 'need-group'
	| 'need-size'
	| 'partner-unnamed'
	| 'overlap-names'
	| 'share-half'
	| 'share-elsewhere'
	| 'indicator-itself'
	| 'folder-no-dataset'
	| 'file-not-read'
	| 'dataset-removed'
	| 'row-moved'
	| 'rows-removed'
	| 'numbers-removed'
	| 'numbers-exchanged'
	| 'series-revised'
	| 'impossible'
	| 'period-unpublished'
	| 'deviation'
	| 'deviation-gone'
	| 'series-gap'
	| 'count-told'
	| 'count-open'
	| 'count-kept'
	| 'count-undeclared'
	| 'counts-protected'
	| 'no-datasets'
	| 'geo-files'
	| 'geo-not-geojson'
	| 'geo-sidecar'
	| 'geo-no-key'
	| 'geo-unknown-region'
	| 'geo-repeated'
	| 'geo-missing'
	| 'geo-early'
	| 'geo-foreign'
	| 'geo-shape'
	| 'geo-coordinates'
	| 'geo-systems'
	| 'predecessor-missing'
	| 'outside-territory'
	| 'part-missing'
	| 'territory-break'
	| ImportIssueCode;

/** What can be wrong with a file that is brought in. */
export type ImportIssueCode =
	| 'file-binary'
	| 'file-truncated'
	| 'file-unreadable'
	| 'entries-left'
	| 'reading-failed'
	| 'format-unknown'
	| 'text-mojibake'
	| 'no-rows'
	| 'numbers-mixed'
	| 'number-ambiguous'
	| 'serial-date'
	| 'period-unreadable'
	| 'region-unreadable'
	| 'leading-zero'
	| 'row-repeated'
	| 'row-contradicts'
	| 'units-differ'
	| 'not-yet-published'
	| 'period-missing'
	| 'flag-left-out'
	| 'table-alone'
	| 'limit-bytes'
	| 'limit-entries'
	| 'limit-unpacked'
	| 'limit-ratio'
	| 'limit-rows'
	| 'limit-columns';

export type Severity = 'error' | 'warning' | 'info';

/** One problem with its place; `detail` holds the one fact the sentence needs besides the value. */
export interface Issue {
	code: IssueCode;
	severity: Severity;
	file: string;
	line?: number;
	column?: string;
	value?: string;
	detail?: string;
	/** For a cause that was met more than once: how often, and the last line. */
	count?: number;
	last?: number;
}

/** True when at least one issue forbids publishing. */
export const hasErrors = (issues: readonly Issue[]): boolean =>
	issues.some(({ severity }) => severity === 'error');

/** Orders issues by file, then line; the order within a line stays. */
export const sortIssues = (issues: readonly Issue[]): Issue[] =>
	[...issues].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
