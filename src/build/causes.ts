import type { Issue } from '#lib/core/issue.ts';

/** More of the same fault in one column than this are one cause; doubtful numbers are accepted one by one, so more of them are told. */
const few = ({ code }: Issue): number => (code === 'deviation' ? 20 : 3);

/** One issue for one cause: the first, with how often and the last line. Notes stay as they are. */
export function foldCauses(issues: readonly Issue[]): Issue[] {
	const same = foldBy(issues, ({ code, severity, file, column, value }) =>
		[code, severity, file, column, value].join('|')
	);
	const kinds = Map.groupBy(same, kindOf);
	return same.flatMap((issue): Issue[] => {
		const kind = kinds.get(kindOf(issue)) ?? [];
		if (issue.severity === 'info' || kind.length <= few(issue)) return [issue];
		return kind[0] === issue ? foldBy(kind, kindOf) : [];
	});
}

/** The check that doubts a number stands before the colon of its value. */
const kindOf = ({ code, severity, file, column, value = '' }: Issue): string =>
	[
		code,
		severity,
		file,
		// A file is decoded twice as a whole, whatever the columns.
		code === 'text-mojibake' ? '' : column,
		code === 'deviation' ? value.split(':')[0] : ''
	].join('|');

function foldBy(issues: readonly Issue[], causeOf: (issue: Issue) => string): Issue[] {
	const causes = new Map<string, Issue>();
	for (const issue of issues) {
		const first = causes.get(causeOf(issue));
		if (first) {
			first.count = (first.count ?? 1) + (issue.count ?? 1);
			first.last = issue.last ?? issue.line ?? first.last;
		} else causes.set(causeOf(issue), { ...issue });
	}
	return [...causes.values()];
}
