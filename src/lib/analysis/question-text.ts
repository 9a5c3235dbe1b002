import { tokens } from './statement.ts';
import type { Question } from './task.ts';

/** A question as a statement to read and to go on with; the bound values stand in it as texts. */
export function questionText({ sql, values = [] }: Pick<Question, 'sql' | 'values'>): string {
	const left = [...values];
	let [text, at] = ['', 0];
	for (const { kind, text: sign, from } of tokens(sql)) {
		if (kind !== 'sign' || sign !== '?') continue;
		text += `${sql.slice(at, from)}'${String(left.shift() ?? '').replaceAll("'", "''")}'`;
		at = from + 1;
	}
	return text + sql.slice(at);
}

/** Whether two questions ask the same. */
export const isSameQuestion = (one: Question, other: Question): boolean =>
	questionText(one) === questionText(other) && one.limit === other.limit;
