import { ownPrefix } from '../data/tables.ts';

/** A part of a statement: where it stands and what it is. */
export interface Token {
	kind: 'word' | 'name' | 'text' | 'number' | 'sign';
	text: string;
	from: number;
}

// Comments first, then texts with doubled quotes, dollar texts, quoted names, words, numbers, any sign.
const pattern =
	/--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<text>[eE]?'(?:[^']|'')*(?:'|$)|\$(?<tag>\w*)\$[\s\S]*?(?:\$\k<tag>\$|$))|(?<name>"(?:[^"]|"")*(?:"|$))|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d[\d._]*(?:[eE][+-]?\d+)?)|(?<sign>\S)/gu;

/** Splits a statement into its parts; comments and spaces are left out. */
export function tokens(sql: string): Token[] {
	return [...sql.matchAll(pattern)].flatMap(({ 0: text, index, groups = {} }) => {
		const kind = (['text', 'name', 'word', 'number', 'sign'] as const).find(
			(own) => groups[own] !== undefined
		);
		return kind ? [{ kind, text, from: index }] : [];
	});
}

/** A statement as one line: blanks between its parts become one; texts stay as they are, and so do lines with a comment to their end. */
export function oneLine(sql: string): string {
	const gap = (from: number, to?: number): string => {
		const text = sql.slice(from, to);
		return text.includes('--') ? text : text.replace(/\s+/g, ' ');
	};
	let [line, at] = ['', 0];
	for (const { text, from } of tokens(sql)) {
		line += gap(at, from) + text;
		at = from + text.length;
	}
	return (line + gap(at)).trim();
}

const reading = new Set(
	'select from with values table describe show summarize explain pivot unpivot'.split(' ')
);

/** Why a statement is not taken at all: `empty`, `several:<place>`, `writes:<place>`; undefined where it may go to the engine. */
export function readingFault(sql: string): string | undefined {
	const parts = tokens(sql);
	const [first] = parts.filter(({ text }) => text !== '(' && text !== ';');
	if (!first) return 'empty';
	const end = parts.findIndex(({ text, from }) => text === ';' && from > first.from);
	const next = end < 0 ? undefined : parts.slice(end).find(({ text }) => text !== ';');
	if (next) return `several:${next.from}`;
	return first.kind === 'word' && reading.has(first.text.toLowerCase())
		? undefined
		: `writes:${first.from}`;
}

/** Which of the known tables a statement may read: those whose names stand in it. */
export function tablesIn(sql: string, known: readonly string[]): string[] {
	const parts = tokens(sql);
	const words = new Set(
		parts.map(({ kind, text }) => (kind === 'name' ? text.slice(1, -1) : text).toLowerCase())
	);
	const asksForAll = ['show', 'information_schema', 'duckdb_tables', 'duckdb_columns'].some(
		(word) => words.has(word)
	);
	return known.filter((table) => asksForAll || words.has(table));
}

// Tables named in texts, and lists of all tables.
const anyTable =
	/\bquery(_table)?\b|\b(sqlite|pg|pragma|duckdb)_|information_schema|\bshow\b|^\W*(desc|describe|summarize)\W*$/i;

/** Which of the reader's own tables a statement may read: named anywhere in it, in texts too, or all where it can reach any. */
export function ownTablesIn(sql: string, own: readonly string[]): string[] {
	const names = new Set(sql.toLowerCase().match(/\w+/g));
	return own.filter((name) => anyTable.test(sql) || names.has(name));
}

/** Whether a statement may stand in an address: not when it reads own tables or names one, also one that is gone. */
export const isSharable = (sql: string, own: readonly string[]): boolean =>
	!sql.toLowerCase().includes(ownPrefix) && ownTablesIn(sql, own).length === 0;
