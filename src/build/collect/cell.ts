import type { GridCell } from '#lib/data/import/reading.ts';
import { statuses, units, type Kind } from './columns.ts';
import { isDay } from './options.ts';
import { collectWords } from './words.ts';

/** What a cell says, as the table stores it; `fault` stops the import, `note` is only said. */
export interface CellReading {
	/** Empty: not reported. */
	value: string;
	fault?: string;
	note?: string;
}

/** Stands for an entry that is taken back. */
export const withdrawn = '-';

/** Reads a cell to fill in; numbers typed as text are read where they cannot mean anything else. */
export function readCell(cell: GridCell, kind: Kind): CellReading {
	const text = String(cell).replace(/\s+/g, ' ').trim();
	if (text === '') return { value: '' };
	if (text === '-' || text === '–') return { value: withdrawn };
	if (kind === 'text') return { value: text };
	if (kind === 'status' || kind === 'unit') return readTerm(text, kind);
	return kind === 'date' ? readDate(cell, text) : readNumber(cell, text, kind);
}

function readTerm(text: string, kind: 'status' | 'unit'): CellReading {
	const lists = Object.values(collectWords);
	const same = (label: string) => label.toLowerCase() === text.toLowerCase();
	const found =
		kind === 'status'
			? statuses.find((id) => lists.some((words) => same(words.statuses[id])))
			: units.find((id) => lists.some((words) => same(words.units[id])));
	if (found) return { value: found };
	const known = Object.values(
		kind === 'status' ? collectWords.de.statuses : collectWords.de.units
	).join(', ');
	return { value: '', fault: `"${text}" is no ${kind} of the list (choose one of: ${known})` };
}

const spelt = (day: string) => day.split('-').reverse().join('.');

function readDate(cell: GridCell, text: string): CellReading {
	if (typeof cell === 'number') {
		const day = serialDay(cell);
		const guess = day === '' ? '' : `; if ${spelt(day)} is meant, write it so`;
		return { value: '', fault: `${text} is a number, not a day (format the cell as date${guess})` };
	}
	if (isDay(text)) return { value: text };
	const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (isDay(iso)) return { value: iso, note: `"${text}" is text, read as the day ${iso}` };
	return { value: '', fault: `"${text}" is not a day (write it as 31.12.2025)` };
}

/** The day a spreadsheet counts with a number; empty for numbers that are no day of our time. */
const serialDay = (serial: number): string =>
	serial < 20_000 || serial > 80_000
		? ''
		: new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

function readNumber(cell: GridCell, text: string, kind: Kind): CellReading {
	if (text === '*' && kind !== 'count') return { value: '*' };
	const plain = /^\d+(,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
	const number = typeof cell === 'number' ? cell : plain;
	if (Number.isNaN(number)) return { value: '', fault: notNumber(text) };
	if (number < 0) return { value: '', fault: `${text} is less than 0 (check it)` };
	if (kind !== 'number' && !Number.isInteger(number))
		return { value: '', fault: `${text} is not a whole number (write how many there were)` };
	return { value: String(number) };
}

/** Points and units in a number: what was meant is asked for, never guessed. */
function notNumber(text: string): string {
	const bare = text.replace(/(€|euro|eur|personen|people|%)$/i, '').trim();
	const german = /^\d{1,3}([. ']\d{3})+(,\d+)?$/.test(bare) || /^\d+(,\d+)?$/.test(bare);
	const meant = german ? `, probably ${bare.replace(/[. ']/g, '')}` : '';
	return `"${text}" is text, not a number (write digits only, without points and unit${meant})`;
}
