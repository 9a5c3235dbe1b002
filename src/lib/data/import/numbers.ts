import { missingBySymbol } from '../../core/value.ts';

/** How a file writes numbers: its decimal sign, and whether that is certain. */
export interface Convention {
	decimal: ',' | '.';
	/** A cell that shows it; empty where nothing does. */
	proof: string;
	/** A cell that shows the opposite. */
	against: string;
	/** First cell that could be read both ways, such as "5.675". */
	ambiguous: string;
}

/** A cell as a number or a sign, with a flag; null where it is neither. */
export interface ReadValue {
	value: number | null;
	symbol: string;
	flag: string;
}

const blanks = /[\u0020\u00A0\u2007\u2009\u202F']/g;
const grouped = /^[-+]?\d{1,3}([.,])\d{3}$/;
const oneSign = /^[-+]?\d+([.,])\d+$/;
const manyGroups = /^[-+]?\d{1,3}(?:([.,])\d{3}){2,}$/;
const both = /^[-+]?\d{1,3}(?:([.,])\d{3})+([.,])\d+$/;

const other = (sign: string | undefined) => (sign === ',' ? '.' : ',');

/** What one cell says about the decimal sign; "?" when it could be either. */
function saysDecimal(text: string): ',' | '.' | '?' | null {
	const plain = text.replace(blanks, '');
	const two = both.exec(plain);
	if (two && two[1] !== two[2]) return two[2] === ',' ? ',' : '.';
	const many = manyGroups.exec(plain);
	if (many) return other(many[1]);
	const single = oneSign.exec(plain);
	if (!single) return null;
	// "0.675" and "05,123" cannot hold a thousands sign.
	if (grouped.test(plain) && !/^[-+]?0/.test(plain)) return '?';
	return single[1] === ',' ? ',' : '.';
}

/** Judges all cells of a file together; `expected` decides where none of them can tell. */
export function conventionOf(cells: Iterable<string>, expected: ',' | '.'): Convention {
	const seen = { ',': '', '.': '', '?': '' };
	const counts = { ',': 0, '.': 0, '?': 0 };
	for (const cell of cells) {
		const said = saysDecimal(cell);
		if (!said) continue;
		counts[said] += 1;
		seen[said] ||= cell;
	}
	const certain = counts[','] + counts['.'] > 0;
	const decimal = certain ? (counts[','] >= counts['.'] ? ',' : '.') : expected;
	return { decimal, proof: seen[decimal], against: seen[other(decimal)], ambiguous: seen['?'] };
}

const signs: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.keys(missingBySymbol).map((symbol) => [symbol, symbol])),
	'': '',
	X: 'x',
	'–': '-',
	'—': '-',
	'…': '...',
	'•': '.',
	'·': '.'
};

/** Letters behind a number in tables of the statistical offices. */
const letters: Readonly<Record<string, string>> = { p: 'p', r: 'r', s: 's', e: 'e' };

const plainNumber = /^[-+]?\d+(\.\d+)?$/;

/** Reads one cell of a table; blanks around and within numbers are thousands separators. */
export function readValue(text: string, decimal: ',' | '.'): ReadValue | null {
	const trimmed = text.trim();
	const symbol = signs[trimmed];
	if (symbol !== undefined) return { value: symbol === '-' ? 0 : null, symbol, flag: '' };
	const bracketed = /^\((.*)\)$/.exec(trimmed);
	const inner = (bracketed?.[1] ?? trimmed).trim();
	const marked = /^(.*\d)\s*([prse])$/.exec(inner);
	const value = toNumber(marked?.[1] ?? inner, decimal);
	if (value === null) return null;
	return { value, symbol: '', flag: bracketed ? 'u' : (letters[marked?.[2] ?? ''] ?? '') };
}

function toNumber(text: string, decimal: ',' | '.'): number | null {
	const thousands = other(decimal);
	const digits = text.trim().replace(blanks, thousands);
	const groups = digits.includes(thousands);
	if (groups && !/^[-+]?\d{1,3}([.,])\d{3}(\1\d{3})*([.,]\d+)?$/.test(digits)) return null;
	const plain = digits.replaceAll(thousands, '').replace(decimal, '.');
	return plainNumber.test(plain) ? Number(plain) : null;
}
