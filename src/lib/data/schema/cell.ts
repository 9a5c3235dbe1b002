import type { IssueCode, Severity } from '../../core/issue.ts';
import { isAddress } from '../../core/address.ts';
import { unfitForXml } from '../../core/xml-text.ts';
import { brokenWord } from '../import/text.ts';
import { isMeasure, type Field } from './package.ts';

/** What is wrong with one cell. */
interface CellProblem {
	code: IssueCode;
	severity: Severity;
	detail?: string;
	/** The part of the cell that is wrong, where it is not all of it. */
	value?: string;
}

/** A cell as it is stored: the value, for a measure its symbol, and what is wrong with it. */
export interface Cell {
	value: string | number | null;
	symbol: string;
	problems: CellProblem[];
}

const numberPattern = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const integerPattern = /^-?(0|[1-9]\d*)$/;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const int32 = 2_147_483_647;

/** Reads one cell by its field: text in, stored value and problems out. */
export function readCell(field: Field, text: string): Cell {
	if (isMeasure(field)) return readMeasure(field, text);
	if (text === '') return readEmpty(field);
	if (field.type === 'string') return readString(field, text);
	if (field.type === 'date')
		return isDate(text) ? ranged(field, text, text) : bad(text, 'not-a-date');
	return readNumber(field, text);
}

function readMeasure(field: Field, text: string): Cell {
	const symbols = (field.missingValues ?? []).map(({ value }) => value);
	if (symbols.includes(text)) return { value: text === '-' ? 0 : null, symbol: text, problems: [] };
	if (text === '') return bad(text, 'required');
	if (/\d/.test(text)) return readNumber(field, text);
	return bad(text, 'unknown-symbol', symbols.filter((symbol) => symbol !== '').join(' '));
}

function readEmpty(field: Field): Cell {
	const cell = { value: field.type === 'string' || field.type === 'date' ? '' : null, symbol: '' };
	return field.constraints.required ? bad('', 'required') : { ...cell, problems: [] };
}

function readString(field: Field, text: string): Cell {
	const { enum: list, pattern, maxLength } = field.constraints;
	const problems: CellProblem[] = [];
	const unfit = unfitForXml(text);
	if (unfit) problems.push({ code: 'control-character', severity: 'error', detail: unfit });
	const broken = brokenWord(text);
	if (broken) problems.push({ code: 'text-mojibake', severity: 'error', ...broken });
	if (isFormula(text)) problems.push({ code: 'formula', severity: 'error' });
	if (mustBeAddress(field, text) && !isAddress(text))
		problems.push({ code: 'not-an-address', severity: 'error' });
	if (text !== text.trim()) problems.push({ code: 'surrounding-blanks', severity: 'error' });
	if (list && !list.includes(text))
		problems.push({ code: 'not-listed', severity: 'error', detail: list.join(', ') });
	if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(text))
		problems.push({ code: 'not-matching', severity: 'error', detail: pattern });
	if (maxLength !== undefined && text.length > maxLength)
		problems.push({ code: 'too-long', severity: 'error', detail: String(maxLength) });
	return { value: text, symbol: '', problems };
}

/** What a spreadsheet would run where the file is opened in one; numbers, telephone numbers and a single sign are none. */
const isFormula = (text: string): boolean =>
	/^[\s\uFEFF"']*[=+\-@＝＋－＠]./u.test(text) && !/^[+-]?[\d\s().,/-]+$/.test(text);

/** Columns of addresses by their name; and whatever a browser would run as a script. */
const mustBeAddress = ({ name }: Field, text: string): boolean =>
	/(^|_)url$/.test(name) || /^\s*(javascript:|vbscript:|data:[a-z]+\/)/i.test(text);

function readNumber(field: Field, text: string): Cell {
	if (field.type === 'integer') {
		if (!integerPattern.test(text)) return bad(text, 'not-an-integer');
		if (Math.abs(Number(text)) > int32) return bad(text, 'too-large', String(int32));
	} else if (!numberPattern.test(text)) return bad(text, 'not-a-number');
	return ranged(field, Number(text), text);
}

function ranged(field: Field, value: number | string, text: string): Cell {
	const { enum: list, minimum, maximum } = field.constraints;
	const problems: CellProblem[] = [];
	if (list && !list.map(String).includes(text))
		problems.push({ code: 'not-listed', severity: 'error', detail: list.join(', ') });
	if (minimum !== undefined && value < minimum)
		problems.push({ code: 'too-small', severity: 'error', detail: String(minimum) });
	if (maximum !== undefined && value > maximum)
		problems.push({ code: 'too-large', severity: 'error', detail: String(maximum) });
	return { value, symbol: '', problems };
}

// The text stays, so that keys made of it do not fall together.
function bad(text: string, code: IssueCode, detail?: string): Cell {
	return { value: text, symbol: '', problems: [{ code, severity: 'error', detail }] };
}

function isDate(text: string): boolean {
	const parts = datePattern.exec(text);
	if (!parts) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
