import { tokens } from './statement.ts';

/** What kind of fault it is; the words for a reader are chosen by it. */
export type FaultKind =
	| 'empty'
	| 'several'
	| 'writes'
	| 'syntax'
	| 'unknown'
	| 'types'
	| 'memory'
	| 'values'
	| 'forbidden'
	| 'other';

/** Why a statement was not answered, and where it shows; `said` are the engine's own words, in English. */
export interface Fault {
	kind: FaultKind;
	said: string;
	/** Piece of the statement that it is about. */
	place?: { from: number; to: number };
}

const kinds: readonly (readonly [RegExp, FaultKind])[] = [
	[/^Parser Error/, 'syntax'],
	[/^Catalog Error|not found in FROM|^Binder Error: (Table|Referenced)/, 'unknown'],
	[/^Binder Error/, 'types'],
	[/^Out of Memory|memory|^Allocation/i, 'memory'],
	[/^(Conversion|Invalid Input|Out of Range) Error/, 'values'],
	[/^(Permission|TransactionContext) Error|configuration has been locked/, 'forbidden']
];

/** The engine's message in, fault out: what it says, with the place in the statement. */
export function faultOf(message: string, sql: string): Fault {
	const refused = /^(?:\w+: )?(empty|several|writes)(?::(\d+))?$/.exec(message);
	if (refused) {
		const [, kind, from] = refused;
		return { kind: kind as FaultKind, said: '', ...placeAt(sql, from ? Number(from) : undefined) };
	}
	const text = plainText(message.replace(/^desk: /, ''));
	const kind = kinds.find(([sign]) => sign.test(text))?.[1] ?? 'other';
	const said = text.replace(/\n+LINE \d+:[\s\S]*$/, '').trim();
	return { kind, said, ...placeAt(sql, offsetIn(text, sql)) };
}

/** Parser errors come as JSON. */
function plainText(message: string): string {
	if (!message.startsWith('{')) return message;
	const { exception_type: type, exception_message: text } = JSON.parse(message) as Record<
		string,
		string
	>;
	return `${type} Error: ${text}`;
}

/** The engine repeats the line, cut if it is long, with a caret below it. */
function offsetIn(text: string, sql: string): number | undefined {
	const found = /\nLINE (\d+): (.*)\n( *)\^/.exec(text);
	if (!found) return undefined;
	const [, number = '1', shown = '', blanks = ''] = found;
	const lines = sql.split('\n');
	const before = lines.slice(0, Number(number) - 1);
	const line = lines[before.length] ?? '';
	const snippet = shown.replace(/^\.\.\./, '').replace(/\.\.\.$/, '');
	const column = blanks.length - `LINE ${number}: `.length;
	const cut = shown.length - shown.replace(/^\.\.\./, '').length;
	const start = Math.max(0, line.indexOf(snippet));
	return before.join('\n').length + (before.length > 0 ? 1 : 0) + start + column - cut;
}

function placeAt(sql: string, from: number | undefined): Pick<Fault, 'place'> {
	if (from === undefined || from < 0 || from > sql.length) return {};
	const token = tokens(sql).find((own) => own.from <= from && from < own.from + own.text.length);
	const start = token?.from ?? Math.max(0, Math.min(from, sql.length - 1));
	return { place: { from: start, to: start + (token?.text.length ?? 1) } };
}
