import { conventionOf, readValue, type Convention, type ReadValue } from './numbers.ts';
import type { Findings } from './issues.ts';
import { readPeriod, readSerial } from './periods.ts';
import type { GridCell } from './reading.ts';
import { isCountry, readRegion } from './regions.ts';

interface Place {
	line: number;
	column: string;
}

/** Reads values, periods and regions of one file and notes what it had to decide. */
export class CellReader {
	readonly #findings: Findings;
	readonly #decimal: Convention['decimal'];
	readonly #ambiguous: boolean;

	constructor(findings: Findings, cells: Iterable<string>, expected: ',' | '.') {
		const convention = conventionOf(cells, expected);
		this.#findings = findings;
		this.#decimal = convention.decimal;
		this.#ambiguous = convention.proof === '';
		const { decimal, against } = convention;
		if (against)
			findings.add('numbers-mixed', 'error', {
				value: against,
				detail: convention.proof || decimal
			});
	}

	/** A cell with a number or a sign; null when it is neither, which is noted. */
	value(cell: GridCell, place: Place): ReadValue | null {
		if (typeof cell === 'number') return { value: cell, symbol: '', flag: '' };
		if (this.#ambiguous && /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(cell.trim()))
			this.#findings.add('number-ambiguous', 'warning', {
				...place,
				value: cell,
				detail: this.#decimal
			});
		const read = readValue(cell, this.#decimal);
		if (!read) this.#findings.add('not-a-number', 'error', { ...place, value: cell.trim() });
		return read;
	}

	/** A cell with a year or a day; a spreadsheet's serial number is turned into its day and noted. */
	period(cell: GridCell, place: Place): string | null {
		const text = String(cell);
		const period = readPeriod(text);
		if (period) return period;
		const serial = readSerial(text);
		if (serial)
			this.#findings.add('serial-date', 'info', { ...place, value: text, detail: serial });
		else this.#findings.add('period-unreadable', 'error', { ...place, value: text });
		return serial;
	}

	/** A cell with an official key; a lost leading zero is put back and noted. */
	region(cell: GridCell, place: Place): string | null {
		if (isCountry(cell)) return 'DG';
		const key = readRegion(cell);
		if (!key) this.#findings.add('region-unreadable', 'warning', { ...place, value: String(cell) });
		if (key?.restored)
			this.#findings.add('leading-zero', 'info', {
				...place,
				value: String(cell),
				detail: key.region
			});
		return key?.region ?? null;
	}
}
