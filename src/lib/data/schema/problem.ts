import type * as v from 'valibot';

/** What is wrong with a value of a JSON file, in plain words; messages of our own stay as they are. */
export function sayProblem(issue: v.BaseIssue<unknown>): string {
	const { message, expected, received, input } = issue;
	if (!message.startsWith('Invalid ')) return message;
	if (expected === 'never') return 'is not a property this site reads (delete it)';
	if (received === 'undefined' || input === undefined) return 'is missing (add it)';
	return `must be ${kindOf(issue)}, not ${received}`;
}

const kinds: Readonly<Record<string, string>> = {
	string: 'text in quotes',
	number: 'a number',
	boolean: 'true or false',
	null: 'null',
	Array: 'a list in [ ]',
	Object: 'properties in { }'
};

function kindOf({ expected, type }: v.BaseIssue<unknown>): string {
	if (type === 'integer') return 'a whole number';
	if (type === 'non_empty' || type === 'min_length') return 'filled in';
	const words = (expected ?? '')
		.replace(/^\(|\)$/g, '')
		.split(' | ')
		.map((one) => kinds[one] ?? one);
	return words.length > 1 ? `one of ${words.join(', ')}` : (words[0] ?? '');
}

/** What is wrong with a text that is no JSON: the line on which reading it stopped. */
export function sayNotJson(text: string, error: unknown): string {
	const message = error instanceof Error ? error.message : '';
	const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
	const line = text.slice(0, at).split('\n').length;
	if (text.trim() === '') return 'the file is empty';
	return `a comma, quote or bracket is missing or too many, on line ${line} or before it`;
}
