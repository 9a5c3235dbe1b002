import * as v from 'valibot';
import type { Question } from './questions.ts';

/** Why a request gets no rows, as it is sent. */
export interface RefusalBody {
	code: string;
	message: string;
	/** The field of the parameters that is wrong, "" for the whole of them. */
	field?: string;
}

/** A request gets no rows: status, why, and seconds after which it may come again. */
export class Refusal extends Error {
	override name = 'Refusal';
	readonly status: number;
	readonly body: RefusalBody;
	readonly retryAfter: number;

	constructor(status: number, body: RefusalBody, retryAfter = 0) {
		super(body.message);
		this.status = status;
		this.body = body;
		this.retryAfter = retryAfter;
	}
}

/** Body of a request in, parameters out; refuses what does not fit and names the field. */
export function readParams(text: string, question: Question): unknown {
	const asked = fromJson(text);
	// For the library a list is an object without fields.
	if (Array.isArray(asked)) throw bad('', 'is a list, not an object');
	const result = v.safeParse(question.params, asked);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw bad(v.getDotPath(issue) ?? '', wordOf(issue));
}

const bad = (field: string, what: string) =>
	new Refusal(400, {
		code: 'bad-parameters',
		field,
		message: field === '' ? `the body ${what}` : `${field}: ${what}`
	});

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(400, { code: 'not-json', field: '', message: 'the body is not JSON' });
	}
}

// The words of the library repeat what was sent; nobody's text goes back.
const wordOf = ({ kind, type, expected, message }: v.BaseIssue<unknown>) => {
	if (kind === 'validation' || type === 'picklist') return message;
	if (expected === 'never') return 'is no parameter of this query';
	return `is not ${expected}`;
};
